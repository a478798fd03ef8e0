package org.inkjar.security;

import org.inkjar.common.Words;

/** What somebody proved by that it is them. */
public enum SignInMethod {
    PASSWORD("security.method.password"),
    CODE("security.method.code"),
    PASSKEY("security.method.passkey");

    private final String key;

    SignInMethod(String key) {
        this.key = key;
    }

    /** For the person themselves. */
    public String words() {
        return Words.of(key);
    }
}
