package org.inkjar.admin;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.StaleVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Tells what people can mend from what went wrong, and logs the latter under an id that they can pass on. */
final class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Failures() {}

    /** What to tell a person; a failure that nobody expected is logged. */
    static String explain(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> expected(cause).stream())
                .findFirst()
                .orElseGet(() -> unexpected(failure) + " What you typed is still here: try again. "
                        + "If it happens again, tell whoever runs this site the number %s.".formatted(log(failure)));
    }

    private static String unexpected(Throwable failure) {
        return causes(failure).anyMatch(SQLException.class::isInstance)
                ? "The database could not do this; its disk may be full."
                : "Something went wrong.";
    }

    /** Logs the failure under an id, and returns the id. */
    static String log(Throwable failure) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        log.error("Unexpected failure {}", id, failure);
        return id;
    }

    private static Optional<String> expected(Throwable cause) {
        return switch (cause) {
            case StaleVersionException e -> Optional.of(e.getMessage() + " Load the page anew to see what changed.");
            case OptimisticLockingFailureException e ->
                Optional.of("Somebody else saved at the same moment. Load the page anew to see what changed.");
            case NotFoundException e -> Optional.of(Objects.toString(e.getMessage(), ""));
            case InvalidInputException e -> Optional.of(Objects.toString(e.getMessage(), ""));
            case AccessDeniedException e ->
                Optional.of(
                        "Your account may not do this. Ask an editor or the owner, or sign in again if you were signed out.");
            default -> Optional.empty();
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
    }
}
