package org.inkjar.common;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The secret in an address that lets whoever knows it in: 192 bits by chance, as 32 characters. It is nowhere stored; what
 * finds it again is its {@link #hash()}.
 */
public record SecretToken(String value) {

    /** A regular expression for what can be one at all. */
    public static final String PATTERN = "[A-Za-z0-9_-]{32}";

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    public SecretToken {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("No secret token");
        }
    }

    /** The token in an address, if it can be one at all. */
    public static Optional<SecretToken> parse(String text) {
        return text.matches(PATTERN) ? Optional.of(new SecretToken(text)) : Optional.empty();
    }

    public static SecretToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().encodeToString(bytes));
    }

    /** Its SHA-256. What was drawn from so many needs neither salt nor a slow hash: nobody can try them all. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "SecretToken[hidden]";
    }
}
