package org.inkjar.activity;

import java.util.List;
import java.util.UUID;
import org.inkjar.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param id null where it was no person
 * @param name as it was at that time
 */
public record Actor(@Nullable UUID id, String name) {

    static final Actor BLOG = new Actor(null, "The blog itself");
    static final Actor COMMAND_LINE = new Actor(null, "The command line");
    static final List<Actor> NOBODY = List.of(BLOG, COMMAND_LINE);
    static final String UNKNOWN_PERSON = "Somebody unknown";

    /** As they are called in the language of whoever reads it: what is kept of whom nobody knows is English. */
    Actor shown() {
        if (name.equals(UNKNOWN_PERSON)) {
            return new Actor(id, Words.of("activity.actor.unknown"));
        }
        if (equals(BLOG)) {
            return new Actor(id, Words.of("activity.actor.blog"));
        }
        return equals(COMMAND_LINE) ? new Actor(id, Words.of("activity.actor.command-line")) : this;
    }
}
