package org.inkjar.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The key of an author's one-time codes, with which a sign-in by password asks for one. */
@Entity
class SecondFactor {

    @Id
    private UUID authorId;

    @Column(length = 64)
    private String secret;

    @SuppressWarnings("UnusedVariable") // but by queries
    private long lastStep;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SecondFactor() {}

    /** @param step the period of the code by which it was confirmed, which is not accepted a second time */
    SecondFactor(UUID authorId, CodeKey key, long step, Instant now) {
        this.authorId = authorId;
        secret = key.text();
        lastStep = step;
        createdAt = now;
    }

    Totp totp() {
        return new Totp(secret);
    }

    Instant createdAt() {
        return createdAt;
    }
}
