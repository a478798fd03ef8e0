package org.inkjar.ops;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.h2.api.ErrorCode;
import org.inkjar.common.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.convert.ConversionFailedException;

/** Why the blog did not start, and what to do about it, in one line. */
final class StartupFailures {

    private static final String NO_ANSWER =
            "The database does not answer. See that it runs and that spring.datasource.url is right.";
    private static final Pattern PORT_OUT_OF_RANGE = Pattern.compile("port out of range:(-?\\d+)");

    private StartupFailures() {}

    static String explain(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> explanation(cause).stream())
                .findFirst()
                .orElseGet(() -> "Cannot start: %s. Start again with --debug for the details."
                        .formatted(oneLine(
                                causes(failure).reduce((outer, inner) -> inner).orElse(failure))));
    }

    /** For a command, which can be done without when the blog runs. */
    static String explainToCommand(Throwable failure) {
        boolean held = causes(failure)
                .anyMatch(cause ->
                        cause instanceof SQLException e && e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1);
        return held
                ? "The blog is running, with its database to itself. Stop it first, or do this in the admin, under People."
                : explain(failure);
    }

    private static Optional<String> explanation(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case StartupException e -> e.getMessage();
                    case PortInUseException e ->
                        "Port %d is in use. Stop the other program, or choose another port: --server.port=%d"
                                .formatted(e.getPort(), e.getPort() + 1);
                    case UnboundConfigurationPropertiesException e ->
                        "There is no property %s. --help lists those there are."
                                .formatted(e.getUnboundProperties().stream()
                                        .map(property -> property.getName().toString())
                                        .collect(Collectors.joining(", ")));
                    case InvalidInputException e -> invalidInput(e);
                    case FlywayValidateException e ->
                        Objects.toString(e.getMessage(), "").contains("not resolved locally")
                                ? "The database was written by a newer Inkjar. Start that version, or restore a backup made with this one."
                                : "The database was made by a development version of Inkjar. Start with an empty one.";
                    case ConnectException e -> NO_ANSWER;
                    case UnknownHostException e -> NO_ANSWER;
                    case ConversionFailedException e -> portNoNumber(e);
                    case IllegalArgumentException e -> portOutOfRange(e);
                    case SQLException e -> database(e);
                    case BindException e -> wrongValue(e);
                    default -> null;
                });
    }

    private static String invalidInput(InvalidInputException e) {
        return e.messages().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String database(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                "Another process has the database open. Stop the other Inkjar, or choose another data folder: --inkjar.data=FOLDER";
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 ->
                "There is no database in this data folder. Choose another: --inkjar.data=FOLDER";
            case ErrorCode.FILE_VERSION_ERROR_1 ->
                "The database file was written by another version of H2. Start the Inkjar that wrote it.";
            case ErrorCode.FILE_CORRUPTED_1 -> "The database file is damaged. Restore a backup of the data folder.";
            default -> access(Objects.toString(e.getSQLState(), ""));
        };
    }

    /** Class 28 is the SQL standard's, 3D000 too. */
    private static @Nullable String access(String sqlState) {
        if (sqlState.startsWith("28")) {
            return "The database refuses the user name or the password. Correct spring.datasource.username and .password.";
        }
        return sqlState.equals("3D000")
                ? "The database does not exist. Create it, or correct spring.datasource.url."
                : null;
    }

    private static @Nullable String portOutOfRange(IllegalArgumentException e) {
        var port = PORT_OUT_OF_RANGE.matcher(Objects.toString(e.getMessage(), ""));
        return port.matches() ? "server.port cannot be %s. Choose one from 1 to 65535.".formatted(port.group(1)) : null;
    }

    /** The actuator reads the port before it is bound to its name, and nothing else is read like that. */
    private static @Nullable String portNoNumber(ConversionFailedException e) {
        return e.getTargetType().getType() == Integer.class ? wrongValue("server.port", e.getValue()) : null;
    }

    private static @Nullable String wrongValue(BindException e) {
        var property = e.getProperty();
        if (property == null || causes(e).anyMatch(InvalidInputException.class::isInstance)) {
            return null;
        }
        return wrongValue(property.getName().toString(), property.getValue());
    }

    private static String wrongValue(String property, @Nullable Object value) {
        return "%s cannot be \"%s\". Correct it; --help shows an example.".formatted(property, value);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(50);
    }

    private static String oneLine(Throwable cause) {
        return Objects.toString(cause.getMessage(), cause.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("[.:]$", "");
    }
}
