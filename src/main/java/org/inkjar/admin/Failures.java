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
import org.inkjar.common.Words;
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
                .orElseGet(() -> unexpected(failure, log(failure)));
    }

    private static String unexpected(Throwable failure, String id) {
        return causes(failure).anyMatch(SQLException.class::isInstance)
                ? Words.of("admin.failure.database", id)
                : Words.of("admin.failure.unexpected", id);
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
            case StaleVersionException e ->
                Optional.of(Words.of("admin.failure.stale", Objects.toString(e.getMessage(), "")));
            case OptimisticLockingFailureException e -> Optional.of(Words.of("admin.failure.collision"));
            case NotFoundException e -> Optional.of(Objects.toString(e.getMessage(), ""));
            case InvalidInputException e -> Optional.of(Objects.toString(e.getMessage(), ""));
            case AccessDeniedException e -> Optional.of(Words.of("admin.failure.denied"));
            default -> Optional.empty();
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
    }
}
