package org.inkjar.post;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An author who has a post open in a window. */
@Entity
class PostVisitor {

    @Id
    @SuppressWarnings("UnusedVariable") // but by queries
    private UUID windowId;

    @SuppressWarnings("UnusedVariable") // but by queries
    private UUID postId;

    private UUID authorId;

    @SuppressWarnings("UnusedVariable") // but by queries
    private Instant seenAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected PostVisitor() {}

    PostVisitor(UUID windowId, UUID postId, UUID authorId, Instant seenAt) {
        this.windowId = windowId;
        this.postId = postId;
        this.authorId = authorId;
        this.seenAt = seenAt;
    }

    UUID authorId() {
        return authorId;
    }
}
