package org.inkjar.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;

/** The code that proves that whoever sets up the blog can read its console. A new one is made at each start. */
@Component
class SetupCode {

    private final String code = ReadableCode.random();

    /** See {@link ReadableCode}. */
    String value() {
        return code;
    }

    /** Whether somebody typed the code, with or without its hyphens. Takes the same time for every wrong one. */
    boolean matches(String typed) {
        return MessageDigest.isEqual(bytes(code), bytes(typed));
    }

    private static byte[] bytes(String text) {
        return ReadableCode.normalized(text).getBytes(StandardCharsets.UTF_8);
    }
}
