package org.inkjar.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The code that proves that whoever sets up the blog can read its console. A new one is made at each start. */
@Component
class SetupCode {

    /** Without characters that are taken for each other. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final String code = generate();

    /** Sixteen characters, about 78 bits, in groups for reading. */
    String value() {
        return code;
    }

    /** Whether somebody typed the code, with or without its hyphens. Takes the same time for every wrong one. */
    boolean matches(String typed) {
        return MessageDigest.isEqual(bytes(code), bytes(typed));
    }

    private static byte[] bytes(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").getBytes(StandardCharsets.UTF_8);
    }

    private static String generate() {
        var random = new SecureRandom();
        var code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            code.append(i > 0 && i % GROUP_LENGTH == 0 ? "-" : "")
                    .append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
