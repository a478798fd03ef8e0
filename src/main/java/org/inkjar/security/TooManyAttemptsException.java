package org.inkjar.security;

import java.time.Duration;
import java.util.Optional;
import org.inkjar.common.Words;
import org.springframework.security.core.AuthenticationException;

/** Somebody failed to prove who they are so often that they must wait. The message can be shown to them. */
public class TooManyAttemptsException extends AuthenticationException {

    private final Duration pause;

    TooManyAttemptsException(Duration pause) {
        super(Words.of("security.too-many-attempts", minutes(pause)));
        this.pause = pause;
    }

    /** What a query parameter says, which anybody may have written. */
    public static Optional<TooManyAttemptsException> parse(String seconds) {
        return seconds.matches("\\d{1,4}")
                ? Optional.of(new TooManyAttemptsException(Duration.ofSeconds(Integer.parseInt(seconds))))
                : Optional.empty();
    }

    Duration pause() {
        return pause;
    }

    private static long minutes(Duration pause) {
        return pause.plusSeconds(59).toMinutes();
    }
}
