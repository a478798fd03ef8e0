package org.inkjar.activity;

import java.time.Period;
import org.inkjar.common.Checks;

/**
 * How long entries of the log are kept, valid by construction.
 *
 * @param months from 1 to {@value #MAX_MONTHS}
 */
public record ActivityPeriod(int months) {

    public static final int MAX_MONTHS = 120;

    public ActivityPeriod {
        var checks = new Checks();
        months = checks.range("months", months, 1, MAX_MONTHS);
        checks.throwIfRejected();
    }

    Period length() {
        return Period.ofMonths(months);
    }
}
