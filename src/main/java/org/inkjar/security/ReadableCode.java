package org.inkjar.security;

import java.security.SecureRandom;
import java.util.Locale;

/** Sixteen characters by chance, about 78 bits, in groups for reading and for typing. */
final class ReadableCode {

    /** Without characters that are taken for each other. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadableCode() {}

    static String random() {
        var code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            code.append(i > 0 && i % GROUP_LENGTH == 0 ? "-" : "")
                    .append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** What of it counts, however it was typed. */
    static String normalized(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }
}
