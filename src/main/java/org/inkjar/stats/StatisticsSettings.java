package org.inkjar.stats;

import org.inkjar.common.Checks;
import org.inkjar.common.Told;

/**
 * What is counted, and for how long it is kept; valid by construction.
 *
 * @param counting whether readers are counted
 * @param monthsKept from 1 to 120; what is older is deleted
 */
public record StatisticsSettings(boolean counting, int monthsKept) implements Told {

    public StatisticsSettings {
        var checks = new Checks();
        monthsKept = checks.range("monthsKept", monthsKept, 1, 120);
        checks.throwIfRejected();
    }
}
