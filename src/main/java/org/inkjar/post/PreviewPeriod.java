package org.inkjar.post;

import java.time.Duration;

/** How long a preview can be read. */
public enum PreviewPeriod {
    ONE_DAY(1),
    SEVEN_DAYS(7),
    THIRTY_DAYS(30);

    private final int days;

    PreviewPeriod(int days) {
        this.days = days;
    }

    /** Of 24 hours, whatever clocks do. */
    public int days() {
        return days;
    }

    Duration duration() {
        return Duration.ofDays(days);
    }
}
