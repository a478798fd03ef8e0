package org.inkjar.author;

import java.time.Instant;
import java.util.UUID;
import org.inkjar.common.Subject;
import org.jspecify.annotations.Nullable;

/**
 * An author as the owner sees them.
 *
 * @param picture a path or a web address, may be empty
 * @param email empty for a guest
 * @param signedInAt when they last signed in; null when they never did
 */
public record AccountItem(
        UUID id,
        String name,
        String picture,
        String email,
        Role role,
        AccountStanding standing,
        @Nullable Instant signedInAt) {

    /** What deeds are done to. */
    public Subject subject() {
        return Author.subject(id, name);
    }
}
