package org.inkjar.activity;

import java.util.UUID;
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
    static final String UNKNOWN_PERSON = "Somebody unknown";
}
