package org.inkjar.post;

import java.time.Instant;
import java.util.UUID;

/** What decides whether a revision stays. */
record RevisionAge(UUID id, UUID postId, Instant savedAt, String name) {

    boolean isNamed() {
        return !name.isEmpty();
    }
}
