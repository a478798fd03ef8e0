package org.inkjar.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A code that stands in for a one-time code, once. Only its hash is kept. */
@Entity
@IdClass(RecoveryCode.Key.class)
class RecoveryCode {

    /** How many somebody gets at a time. */
    static final int NUMBER = 10;

    @Id
    private UUID authorId;

    @Id
    @Column(length = 64)
    private String codeHash;

    @SuppressWarnings("UnusedVariable") // but by queries
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected RecoveryCode() {}

    RecoveryCode(UUID authorId, String code) {
        this.authorId = authorId;
        this.codeHash = hash(code);
    }

    /** The SHA-256 of a {@link ReadableCode}. Nobody can try all of these, so that it needs neither salt nor patience. */
    static String hash(String code) {
        try {
            var bytes = ReadableCode.normalized(code).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    record Key(UUID authorId, String codeHash) implements Serializable {}
}
