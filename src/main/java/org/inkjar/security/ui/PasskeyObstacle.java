package org.inkjar.security.ui;

import java.util.Optional;

/** Why there are no passkeys in a browser; frontend/passkeys.ts finds it out. */
enum PasskeyObstacle {
    INSECURE("Passkeys need a connection that is secure: open this site by an address with https."),
    UNSUPPORTED("This browser knows no passkeys. A newer one does."),
    ELSEWHERE("Passkeys of this site belong to %s. Open it there.");

    private final String words;

    PasskeyObstacle(String words) {
        this.words = words;
    }

    /** @param name empty where there is none */
    static Optional<PasskeyObstacle> named(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(valueOf(name));
    }

    /** @param origin where the site is at home */
    String words(String origin) {
        return words.formatted(origin);
    }
}
