package org.inkjar.security.ui;

import java.util.Optional;
import org.inkjar.common.Words;

/** Why there are no passkeys in a browser; frontend/passkeys.ts finds it out. */
enum PasskeyObstacle {
    INSECURE("security.passkey.insecure"),
    UNSUPPORTED("security.passkey.unsupported"),
    ELSEWHERE("security.passkey.elsewhere");

    private final String key;

    PasskeyObstacle(String key) {
        this.key = key;
    }

    /** @param name empty where there is none */
    static Optional<PasskeyObstacle> named(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(valueOf(name));
    }

    /** @param origin where the site is at home */
    String words(String origin) {
        return Words.of(key, origin);
    }
}
