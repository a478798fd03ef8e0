package org.inkjar.author;

import java.util.EnumSet;
import java.util.Set;

/** What an account may do. Each role includes those below it. */
public enum Role {
    /** Everything, the settings and the people included. */
    OWNER,
    /** All content, whoever wrote it. */
    EDITOR,
    /** Their own posts, which they may publish. */
    AUTHOR,
    /** Their own drafts, which an editor publishes. */
    CONTRIBUTOR;

    /** This role and those that it includes. */
    public Set<Role> included() {
        return Set.copyOf(EnumSet.range(this, CONTRIBUTOR));
    }
}
