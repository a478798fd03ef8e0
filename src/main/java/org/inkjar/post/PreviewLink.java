package org.inkjar.post;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.inkjar.common.SecretToken;
import org.jspecify.annotations.Nullable;

/** Lets whoever knows its secret read a post that is not public, for a while. It never changes but by being used. */
@Entity
class PreviewLink {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private UUID postId;

    @Column(length = 64)
    @SuppressWarnings("UnusedVariable") // but by queries
    private String tokenHash;

    @Column(length = PreviewLinkData.MAX_READER)
    private String reader;

    /** Who made it. It may outlive the author. */
    private @Nullable UUID createdBy;

    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected PreviewLink() {}

    PreviewLink(UUID postId, SecretToken token, PreviewLinkData data, @Nullable UUID author, Instant now) {
        this.postId = postId;
        tokenHash = token.hash();
        reader = data.reader();
        createdBy = author;
        createdAt = now;
        expiresAt = now.plus(data.period().duration());
    }

    UUID id() {
        return requireNonNull(id);
    }

    UUID postId() {
        return postId;
    }

    Optional<UUID> createdBy() {
        return Optional.ofNullable(createdBy);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** @param author the name of who made it */
    PreviewLinkItem item(String author) {
        return new PreviewLinkItem(id(), reader, author, createdAt, expiresAt, Optional.ofNullable(usedAt));
    }
}
