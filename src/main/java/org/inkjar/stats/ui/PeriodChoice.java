package org.inkjar.stats.ui;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.inkjar.common.Words;
import org.inkjar.stats.Period;

/** The periods that are one click away. */
enum PeriodChoice {
    DAY("24h", "stats.period.day"),
    WEEK("7d", "stats.period.week"),
    MONTH("30d", "stats.period.month"),
    YEAR("12m", "stats.period.year");

    private final String parameter;
    private final String key;

    PeriodChoice(String parameter, String key) {
        this.parameter = parameter;
        this.key = key;
    }

    static Optional<PeriodChoice> of(String parameter) {
        return Arrays.stream(values())
                .filter(choice -> choice.parameter.equals(parameter))
                .findFirst();
    }

    /** As it stands in addresses. */
    String parameter() {
        return parameter;
    }

    String words() {
        return Words.of(key);
    }

    /** That which ends now. */
    Period until(ZonedDateTime now) {
        return switch (this) {
            case DAY -> Period.hours(24, now);
            case WEEK -> Period.days(7, now);
            case MONTH -> Period.days(30, now);
            case YEAR -> Period.months(12, now);
        };
    }
}
