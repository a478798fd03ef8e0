package org.inkjar.security;

/** What somebody proved by that it is them. */
public enum SignInMethod {
    PASSWORD("With the password"),
    CODE("With the password and a code"),
    PASSKEY("With a passkey");

    private final String words;

    SignInMethod(String words) {
        this.words = words;
    }

    /** For the person themselves. */
    public String words() {
        return words;
    }
}
