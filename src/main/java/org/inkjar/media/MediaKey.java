package org.inkjar.media;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What names a picture or a file in its public address: twelve characters by chance, 60 bits. It says neither when
 * something was uploaded nor how much there is.
 */
public record MediaKey(String value) {

    /** In characters. */
    public static final int LENGTH = 12;

    /** Crockford's: without letters that are taken for digits. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final Pattern VALID = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public MediaKey {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("No key: " + value);
        }
    }

    /** The key in an address, if it can be one at all. */
    public static Optional<MediaKey> parse(String text) {
        return VALID.matcher(text).matches() ? Optional.of(new MediaKey(text)) : Optional.empty();
    }

    static MediaKey random() {
        var key = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            key.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new MediaKey(key.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
