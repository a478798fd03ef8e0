package org.inkjar.security;

import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;

/** A password that somebody chose: {@value #MIN_LENGTH} to {@value #MAX_LENGTH} characters, any of them. */
public record Password(String value) {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 200;

    public Password {
        int length = value.codePointCount(0, value.length());
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            throw new InvalidInputException("password", Words.of("security.password.invalid", MIN_LENGTH, MAX_LENGTH));
        }
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
