package org.inkjar.ops;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.tools.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecoveringFilePathTests {

    private static final Pattern CHUNK_HEADER = Pattern.compile("chunk:(\\p{XDigit}+),len:\\d[^\\n]*\\n");

    private final Random random = new Random(2);

    @TempDir
    private Path folder;

    @BeforeEach
    void aDatabaseWithATable() throws SQLException {
        try (var connection = open(recovering());
                var statement = connection.createStatement()) {
            statement.execute("create table counter (number int, text varchar)");
            statement.execute("insert into counter values (0, '')");
        }
    }

    @Test
    void theLastCommitIsThereAfterEachKill() throws SQLException {
        assertThat(lostInTwentyLives(recovering())).isZero();
    }

    /** Once H2 finds it by itself, nobody needs a path that recovers. */
    @Test
    void h2AloneLosesIt() throws SQLException {
        assertThat(lostInTwentyLives(plain())).isPositive();
    }

    @Test
    void whatIsTornIsLeftToH2() throws IOException, SQLException {
        for (int life = 1; life <= 20; life++) {
            countAndDie(recovering());
            var whole = Files.readAllBytes(file());
            tearNewestChunk();
            var torn = Files.readAllBytes(file());
            int alone = value(plain());
            Files.write(file(), torn);

            assertThat(value(recovering())).isGreaterThanOrEqualTo(alone);
            Files.write(file(), whole);
        }
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoDatabaseIsRefusedAsByH2Alone(UnaryOperator<byte[]> damage) throws IOException, SQLException {
        countAndDie(recovering());
        var damaged = damage.apply(Files.readAllBytes(file()));

        Files.write(file(), damaged);
        var refused = catchThrowableOfType(SQLException.class, () -> value(recovering()));
        Files.write(file(), damaged);
        var alone = catchThrowableOfType(SQLException.class, () -> value(plain()));

        assertThat(refused.getErrorCode()).isEqualTo(alone.getErrorCode());
    }

    static Stream<Arguments> whatIsNoDatabaseIsRefusedAsByH2Alone() {
        return Stream.of(
                damage("nothing", database -> new byte[0]),
                damage("zeros", database -> new byte[database.length]),
                damage("words", database -> repeated("This is no database. ")),
                damage("a header", database -> Arrays.copyOf(database, 4_096)),
                damage("the first half", database -> Arrays.copyOf(database, database.length / 2)),
                damage("chunks without end", database -> repeated("chunk:1,len:7fffffffffffffff,version:1\n")));
    }

    private static Arguments damage(String name, UnaryOperator<byte[]> damage) {
        return arguments(named(name, damage));
    }

    private static byte[] repeated(String text) {
        return text.repeat(9_000).getBytes(ISO_8859_1);
    }

    /** Whoever closed a second handle of the file would let other processes in. */
    @Test
    void aDatabaseThatIsInUseStaysLocked() throws IOException, SQLException {
        try (var first = open(recovering());
                var second = open(recovering())) {
            count(first);
            count(second);

            assertThat(openedByAnotherProcess()).contains("Database may be already in use");
        }
        assertThat(openedByAnotherProcess()).contains("NUMBER", "2");
    }

    @Test
    void itsFileIsThatOfH2Alone() throws SQLException {
        int last = countAndDie(recovering());
        open(recovering()).close();

        assertThat(value(plain())).isEqualTo(last);
    }

    /** A database has gaps when it has been in use; not each of its last commits fills one. */
    private int lostInTwentyLives(String url) throws SQLException {
        int lost = 0;
        for (int life = 1; life <= 20; life++) {
            lost += countAndDie(url) - value(url);
        }
        return lost;
    }

    /** What was freed is filled at once, not after 45 seconds. */
    private int countAndDie(String url) throws SQLException {
        var connection = open(url);
        try (var statement = connection.createStatement()) {
            statement.execute("set retention_time 0");
            for (int i = 0; i < 40; i++) {
                count(connection);
            }
            int last = value(connection);
            statement.execute("shutdown immediately");
            return last;
        }
    }

    private void count(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("update counter set number = number + 1, text = ?")) {
            statement.setString(1, "x".repeat(random.nextInt(20_000)));
            statement.execute();
        }
    }

    /** All of it but its header and its footer, which alone H2 looks at. */
    private void tearNewestChunk() throws IOException {
        var content = Files.readString(file(), ISO_8859_1);
        var newest = CHUNK_HEADER
                .matcher(content)
                .results()
                .max(Comparator.comparingInt(RecoveringFilePathTests::id))
                .orElseThrow();
        int footer = content.indexOf("chunk:" + newest.group(1) + ",", newest.end());
        Files.writeString(
                file(),
                content.substring(0, newest.end()) + "\0".repeat(footer - newest.end()) + content.substring(footer),
                ISO_8859_1);
    }

    private static int id(MatchResult header) {
        return Integer.parseInt(header.group(1), 16);
    }

    private String openedByAnotherProcess() throws IOException {
        var shell = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Shell.class.getName(),
                        "-url",
                        plain(),
                        "-user",
                        "",
                        "-sql",
                        "select number from counter")
                .redirectErrorStream(true)
                .start();
        return shell.inputReader().readAllAsString();
    }

    private static int value(String url) throws SQLException {
        try (var connection = open(url)) {
            return value(connection);
        }
    }

    private static int value(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select number from counter")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection open(String url) throws SQLException {
        return DriverManager.getConnection(url + ";WRITE_DELAY=0");
    }

    private Path file() {
        return folder.resolve("blog.mv.db");
    }

    private String recovering() {
        return RecoveringFilePath.urlOf(folder.resolve("blog"));
    }

    private String plain() {
        return "jdbc:h2:file:" + folder.resolve("blog");
    }
}
