package org.inkjar.common;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, told by the room that did it, for whoever wants to know. It is published as an event in the
 * transaction of what it tells, so that the one is not without the other:
 * {@code events.publishEvent(Deed.of("deed.tag.merged", subject))}.
 *
 * @param action names for ever what was done, in lower case: {@code post.published}; its words are found under it
 * @param changes what became different, where it is worth telling
 * @param comparison where the admin shows the change; empty where nothing does
 * @param by who did it; null for whoever is signed in
 * @param ongoing whether it is one of many that are told as one: a save
 * @param last whether nothing is left of the subject, and links to it lead nowhere
 */
public record Deed(
        String action,
        Subject subject,
        List<Change> changes,
        String comparison,
        @Nullable UUID by,
        boolean ongoing,
        boolean last) {

    /** Before the action, the key of its words. */
    public static final String WORDS = "deed.";

    /**
     * A deed of whoever is signed in.
     *
     * @param key of the words that say what was done, in the past tense: {@code deed.post.published}
     */
    public static Deed of(String key, Subject subject) {
        if (!key.startsWith(WORDS)) {
            throw new IllegalArgumentException("No key of a deed: " + key);
        }
        return new Deed(key.substring(WORDS.length()), subject, List.of(), "", null, false, false);
    }

    public Deed changing(List<Change> what) {
        return new Deed(action, subject, List.copyOf(what), comparison, by, ongoing, last);
    }

    public Deed comparedAt(String path) {
        return new Deed(action, subject, changes, path, by, ongoing, last);
    }

    public Deed by(UUID person) {
        return new Deed(action, subject, changes, comparison, person, ongoing, last);
    }

    public Deed asOngoing() {
        return new Deed(action, subject, changes, comparison, by, true, last);
    }

    public Deed asLast() {
        return new Deed(action, subject, changes, comparison, by, ongoing, true);
    }
}
