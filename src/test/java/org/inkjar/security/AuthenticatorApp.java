package org.inkjar.security;

import java.time.Clock;

/** What a phone does with the key of one-time codes. */
public record AuthenticatorApp(String key, Clock clock) {

    /** @param key as it is shown, with its spaces */
    public AuthenticatorApp {
        key = key.replace(" ", "");
    }

    /** The code of now. */
    public String code() {
        return new Totp(key).code(Totp.step(clock.instant()), Totp.DIGITS);
    }

    /** The code that the app will show next, which is good already. */
    public String nextCode() {
        return new Totp(key).code(Totp.step(clock.instant()) + 1, Totp.DIGITS);
    }
}
