package org.inkjar.security;

import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;

/** Somebody failed to prove who they are so often that they must wait. The message can be shown to them. */
public class TooManyAttemptsException extends AuthenticationException {

    private final Duration pause;

    TooManyAttemptsException(Duration pause) {
        super("Too many attempts. Try again in %s.".formatted(words(pause)));
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

    private static String words(Duration pause) {
        long minutes = pause.plusSeconds(59).toMinutes();
        return minutes <= 1 ? "a minute" : minutes + " minutes";
    }
}
