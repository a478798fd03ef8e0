package org.inkjar.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A run as the owner sees it.
 *
 * @param failure why it failed, in words; empty where it did not
 * @param stackTrace for whoever looks into the code; may be empty
 */
public record JobRunItem(
        long id,
        String node,
        Instant startedAt,
        Instant endedAt,
        JobOutcome outcome,
        List<Line> lines,
        String failure,
        String stackTrace) {

    public Duration duration() {
        return Duration.between(startedAt, endedAt);
    }

    /** What it said, and when. */
    public record Line(Instant time, String text) {}
}
