package org.inkjar.stats.ui;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.inkjar.stats.Period;

/** The periods that are one click away. */
enum PeriodChoice {
    DAY("24h", "24 hours"),
    WEEK("7d", "7 days"),
    MONTH("30d", "30 days"),
    YEAR("12m", "12 months");

    private final String parameter;
    private final String words;

    PeriodChoice(String parameter, String words) {
        this.parameter = parameter;
        this.words = words;
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
        return words;
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
