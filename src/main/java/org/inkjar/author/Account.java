package org.inkjar.author;

import java.util.UUID;
import org.inkjar.common.Subject;

/** What sign-in needs to know of an author. */
public record Account(UUID id, String name, String email, String passwordHash, Role role) {

    /** What deeds are done to. */
    public Subject subject() {
        return Author.subject(id, name);
    }
}
