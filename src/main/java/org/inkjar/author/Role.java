package org.inkjar.author;

import java.util.Set;

/** What an account may do. */
public enum Role {
    /** Everything, the settings included. */
    OWNER,
    /** All content: posts, pages and tags. */
    AUTHOR;

    /** This role and those that it includes. */
    public Set<Role> included() {
        return this == OWNER ? Set.of(OWNER, AUTHOR) : Set.of(AUTHOR);
    }
}
