package org.inkjar.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.inkjar.common.SecretToken;
import org.jspecify.annotations.Nullable;

/** Lets whoever knows its secret choose another password for an account, once. */
@Entity
class PasswordReset {

    static final Duration LASTS = Duration.ofHours(1);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @SuppressWarnings("UnusedVariable") // but by JPA
    private @Nullable UUID id;

    @Version
    @SuppressWarnings("UnusedVariable") // but by JPA
    private long version;

    private UUID authorId;

    @Column(length = 64)
    @SuppressWarnings("UnusedVariable") // but by queries
    private String tokenHash;

    /** The owner who made it; null when it was asked for at the sign-in page, or on the server. */
    @SuppressWarnings("UnusedVariable") // but by queries
    private @Nullable UUID madeBy;

    @SuppressWarnings("UnusedVariable") // but by queries
    private Instant createdAt;

    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected PasswordReset() {}

    PasswordReset(UUID authorId, SecretToken token, @Nullable UUID madeBy, Instant now) {
        this.authorId = authorId;
        tokenHash = token.hash();
        this.madeBy = madeBy;
        createdAt = now;
        expiresAt = now.plus(LASTS);
    }

    void use(Instant now) {
        usedAt = now;
    }

    UUID authorId() {
        return authorId;
    }

    LinkState state(Instant now) {
        return LinkState.of(usedAt, expiresAt, now);
    }
}
