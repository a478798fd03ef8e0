package org.inkjar.security;

import org.inkjar.common.Checks;

/** What somebody calls one of their passkeys, to tell them apart: at most {@value #MAX_LENGTH} characters. */
public record PasskeyName(String value) {

    public static final int MAX_LENGTH = 80;

    public PasskeyName {
        var checks = new Checks();
        value = checks.required("name", value, MAX_LENGTH);
        checks.throwIfRejected();
    }
}
