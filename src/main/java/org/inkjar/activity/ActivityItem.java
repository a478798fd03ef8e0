package org.inkjar.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.inkjar.common.Change;
import org.inkjar.common.Subject;
import org.inkjar.common.Words;

/**
 * What was done, as the owner reads it.
 *
 * @param time of what is ongoing, the last time
 * @param action the name of what was done, as in {@code post.published}
 * @param comparison where the admin shows the change; empty where nothing does
 * @param times how often it was done in a row
 */
public record ActivityItem(
        UUID id,
        Instant time,
        Actor actor,
        String action,
        Subject subject,
        List<Change> changes,
        String comparison,
        int times) {

    /** Stands for the subject until the rest of the sentence is there. */
    private static final String PLACE = "\uFFFC";

    /** What was done to what, without who did it: {@code published the post “Hello”}. */
    public String sentence() {
        return told(subject.label().isEmpty() ? "" : Words.of("activity.quoted", subject.label()));
    }

    /** The same without its subject: what comes before it and what comes after it, or all of it where there is none. */
    public List<String> aroundSubject() {
        return subject.label().isEmpty()
                ? List.of(told(""))
                : List.of(told(PLACE).split(PLACE, -1));
    }

    private String told(String what) {
        var sentence = DeedWords.sentence(action, subject.kind(), what);
        return times == 1 ? sentence : Words.of("activity.times", sentence, times);
    }
}
