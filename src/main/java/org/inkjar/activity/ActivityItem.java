package org.inkjar.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.inkjar.common.Change;
import org.inkjar.common.Subject;

/**
 * What was done, as the owner reads it.
 *
 * @param time of what is ongoing, the last time
 * @param words what was done, as in {@code published the post}
 * @param comparison where the admin shows the change; empty where nothing does
 * @param times how often it was done in a row
 */
public record ActivityItem(
        UUID id,
        Instant time,
        Actor actor,
        String action,
        String words,
        Subject subject,
        List<Change> changes,
        String comparison,
        int times) {

    /** What was done to what, without who did it: {@code published the post “Hello”}. */
    public String sentence() {
        var what = subject.label().isEmpty() ? words : "%s “%s”".formatted(words, subject.label());
        return times == 1 ? what : "%s, %,d times".formatted(what, times);
    }
}
