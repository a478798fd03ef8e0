package org.inkjar.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a secret link that was made once is good for. */
public enum LinkState {
    OPEN,
    USED,
    ENDED;

    static LinkState of(@Nullable Instant usedAt, Instant expiresAt, Instant now) {
        if (usedAt != null) {
            return USED;
        }
        return now.isBefore(expiresAt) ? OPEN : ENDED;
    }
}
