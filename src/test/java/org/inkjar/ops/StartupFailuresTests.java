package org.inkjar.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.inkjar.Postgres;
import org.inkjar.author.EmailAddress;
import org.inkjar.common.InvalidInputException;
import org.inkjar.security.Password;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.web.server.PortInUseException;

class StartupFailuresTests {

    @TempDir
    private Path folder;

    static final List<Arguments> CAUSES = List.of(
            arguments(new StartupException("Do this.", new IOException()), "Do this."),
            arguments(new PortInUseException(8080), "Port 8080 is in use."),
            arguments(new IllegalArgumentException("port out of range:99999"), "server.port"),
            arguments(new InvalidInputException("inkjar.x", "Wrong."), "inkjar.x: Wrong."),
            arguments(new ConnectException("refused"), "does not answer"),
            arguments(new UnknownHostException("db.example"), "does not answer"),
            arguments(new SQLException("no password", "28P01"), "user name or the password"),
            arguments(new SQLException("no database", "3D000"), "does not exist"));

    @ParameterizedTest
    @FieldSource("CAUSES")
    void explainsACauseHoweverDeepItLies(Exception cause, String explanation) {
        assertThat(StartupFailures.explain(cause)).contains(explanation).hasLineCount(1);
        assertThat(StartupFailures.explain(wrapped(cause, 10))).isEqualTo(StartupFailures.explain(cause));
    }

    @Test
    void tellsWhatItDoesNotKnowInOneLine() {
        assertThat(StartupFailures.explain(wrapped(new IllegalStateException("Out of ink.\nSecond line"), 3)))
                .isEqualTo("Cannot start: Out of ink. Start again with --debug for the details.");
        assertThat(StartupFailures.explain(new IllegalStateException()))
                .isEqualTo("Cannot start: IllegalStateException. Start again with --debug for the details.");
    }

    @Test
    void saysWhatIsWrongWithAConfiguredOwner() {
        assertThat(StartupFailures.explain(catchThrowable(() -> new EmailAddress("ada"))))
                .isEqualTo("email: Enter an e-mail address such as ada@example.com.");
        assertThat(StartupFailures.explain(catchThrowable(() -> new Password("short"))))
                .startsWith("password: Choose a password of 12 to 200 characters");
    }

    @Test
    void endsAlsoWhereCausesRunInACircle() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));

        assertThat(StartupFailures.explain(one)).startsWith("Cannot start:");
    }

    @Test
    void knowsADamagedDatabaseFile() throws IOException {
        Files.writeString(folder.resolve("inkjar.mv.db"), "This is no database. ".repeat(1_000));

        assertThat(StartupFailures.explain(openH2())).contains("damaged");
    }

    @Test
    void knowsAWrongPasswordOfH2() throws SQLException {
        DriverManager.getConnection(url(), "somebody", "else").close();

        assertThat(StartupFailures.explain(openH2())).contains("user name or the password");
    }

    @Test
    void knowsAPostgresDatabaseThatDoesNotExist() {
        var url = Postgres.newDatabase().replaceFirst("/inkjar\\d+", "/nowhere");

        assertThat(StartupFailures.explain(
                        catchThrowableOfType(SQLException.class, () -> DriverManager.getConnection(url))))
                .contains("does not exist");
    }

    @Test
    void tellsANewerDatabaseFromOneOfADevelopmentVersion() throws SQLException {
        assertThat(StartupFailures.explain(validate("'9999', 1"))).contains("newer Inkjar");
        assertThat(StartupFailures.explain(validate("'1', 1"))).contains("development version");
    }

    /** What Flyway says of a database in which only this version and checksum were applied. */
    private static RuntimeException validate(String versionAndChecksum) throws SQLException {
        var database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:" + UUID.randomUUID());
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var flyway = Flyway.configure()
                    .dataSource(database)
                    .ignoreMigrationPatterns(new String[0])
                    .load();
            flyway.migrate();
            statement.execute("""
                    update "flyway_schema_history" set ("version", "checksum") = (%s) where "version" = '1'""".formatted(versionAndChecksum));
            return catchThrowableOfType(FlywayException.class, flyway::migrate);
        }
    }

    private SQLException openH2() {
        return catchThrowableOfType(SQLException.class, () -> DriverManager.getConnection(url(), "", ""));
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("inkjar");
    }

    private static Throwable wrapped(Throwable cause, int times) {
        return IntStream.range(0, times)
                .boxed()
                .reduce(cause, (inner, i) -> new RuntimeException("outer " + i, inner), (a, b) -> b);
    }
}
