package org.inkjar.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody who gave the right password and has not given a code yet. Their session knows it, and lets them do nothing else. */
record PendingSignIn(UUID authorId, Instant since) {

    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String NAME = PendingSignIn.class.getName();

    static Optional<PendingSignIn> of(HttpServletRequest request, Clock clock) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (PendingSignIn) session.getAttribute(NAME))
                .filter(pending -> clock.instant().isBefore(pending.since.plus(PATIENCE)));
    }

    /** Nobody who knew the session before shall be able to go on with it. */
    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(NAME, this);
        request.changeSessionId();
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(NAME);
    }
}
