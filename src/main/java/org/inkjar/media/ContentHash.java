package org.inkjar.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What names a file in the {@link MediaStore}: the SHA-256 of its bytes, in hexadecimal. */
record ContentHash(String value) {

    static final int LENGTH = 64;

    /** So much of it is enough to tell the bytes of one entry from those it had before. */
    private static final int FINGERPRINT = 12;

    private static final Pattern VALID = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    ContentHash {
        if (!isValid(value)) {
            throw new IllegalArgumentException("No SHA-256: " + value);
        }
    }

    static boolean isValid(String text) {
        return VALID.matcher(text).matches();
    }

    /** A short name of these bytes, for addresses. */
    String fingerprint() {
        return value.substring(0, FINGERPRINT);
    }

    /** Takes what {@link #digest} was fed. */
    static ContentHash of(MessageDigest digest) {
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
