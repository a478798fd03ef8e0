package org.inkjar.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.inkjar.common.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the log are meant.
 *
 * @param text part of a sentence, a label or a name, in any case; empty for all
 * @param subject what it was done to; null for anything
 * @param person who did it; {@link #NO_PERSON} for what nobody did, null for all
 * @param kind of the subject; empty for any
 * @param action one alone; empty for any
 * @param from the first day, in the time zone of the site; null for the beginning
 * @param until the last day; null for today
 */
public record ActivityFilter(
        String text,
        @Nullable UUID subject,
        @Nullable UUID person,
        String kind,
        String action,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** What was done by no person: by the blog itself, or from the command line. */
    public static final UUID NO_PERSON = new UUID(0, 0);

    public static final ActivityFilter ALL = new ActivityFilter("", null, null, "", "", null, null);

    private static final int MAX_TEXT = 200;

    public ActivityFilter {
        text = Text.line(text.substring(0, Math.min(text.length(), MAX_TEXT)));
    }

    /** The same, whatever it was done to. */
    public ActivityFilter ofAnything() {
        return new ActivityFilter(text, null, person, kind, action, from, until);
    }
}
