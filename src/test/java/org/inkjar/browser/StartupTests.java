package org.inkjar.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Starts the packaged blog where it cannot start. All starts run beside each other; each test looks at one. */
class StartupTests {

    private static final Map<String, CompletableFuture<Result>> STARTS = new HashMap<>();
    private static final byte[] NO_DATABASE =
            "This is no database. ".repeat(1_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path temp;

    private static ServerSocket otherProgram;
    private static Connection otherProcess;

    @BeforeAll
    static void startAll() throws IOException, SQLException {
        var executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        otherProgram = new ServerSocket(0);
        start(executor, "port in use", "--server.port=" + otherProgram.getLocalPort());
        start(
                executor,
                "data folder",
                "--inkjar.data=" + Files.createFile(temp.resolve("file")).resolve("data"));
        otherProcess = database("held");
        start(executor, "held", "--inkjar.data=" + temp.resolve("held"));
        start(executor, "held, for a command", "--inkjar.data=" + temp.resolve("held"), "user", "list");
        try (var newer = database("newer");
                var statement = newer.createStatement()) {
            statement.execute("""
                    insert into "flyway_schema_history"
                    select "installed_rank" + 1, '9999', 'future', "type", 'V9999__future.sql', 1, "installed_by",
                        "installed_on", 1, true
                    from "flyway_schema_history"
                    where "installed_rank" = (select max("installed_rank") from "flyway_schema_history")""");
        }
        start(executor, "newer", "--inkjar.data=" + temp.resolve("newer"));
        Files.write(Files.createDirectory(temp.resolve("damaged")).resolve("inkjar.mv.db"), NO_DATABASE);
        start(executor, "damaged", "--inkjar.data=" + temp.resolve("damaged"));
        start(executor, "postgres", "--spring.datasource.url=jdbc:postgresql://localhost:1/inkjar");
        start(executor, "no number", "--server.port=abc");
        start(executor, "no port", "--server.port=99999");
        start(executor, "misspelled", "--inkjar.dta=x");
        start(executor, "half an owner", "--inkjar.owner.email=ada@example.com");
        executor.shutdown();
    }

    @AfterAll
    static void stopAll() throws IOException, SQLException {
        otherProgram.close();
        otherProcess.close();
    }

    static final List<Arguments> CASES = List.of(
            arguments("port in use", "is in use. Stop the other program, or choose another port: --server.port="),
            arguments("data folder", "cannot be written to. Give its user the right to, or choose another"),
            arguments("held", "Another process has the database open. Stop the other Inkjar"),
            arguments("held, for a command", "The blog is running, with its database to itself. Stop it first, or"),
            arguments("newer", "The database was written by a newer Inkjar. Start that version, or restore"),
            arguments("damaged", "The database file is damaged. Restore a backup"),
            arguments("postgres", "The database does not answer. See that it runs"),
            arguments("no number", "server.port cannot be \"abc\". Correct it"),
            arguments("no port", "server.port cannot be 99999. Choose one from 1 to 65535."),
            arguments("misspelled", "There is no property inkjar.dta. --help lists those there are."),
            arguments("half an owner", "Set both inkjar.owner.email and inkjar.owner.password, or neither."));

    @ParameterizedTest(name = "{0}")
    @FieldSource("CASES")
    void saysInOneLineWhyItCannotStart(String start, String line) {
        var result = STARTS.get(start).join();

        assertThat(result.err()).startsWith("inkjar: ").contains(line).hasLineCount(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isNotZero();
    }

    @Test
    void leavesTheDatabaseOfANewerVersionAlone() throws SQLException {
        STARTS.get("newer").join();

        try (var connection = DriverManager.getConnection(url("newer"), "", "")) {
            assertThat(tags(connection)).isEqualTo(1);
        }
    }

    @Test
    void leavesADatabaseThatIsInUseAlone() throws SQLException {
        STARTS.get("held").join();

        assertThat(tags(otherProcess)).isEqualTo(1);
    }

    @Test
    void leavesADamagedFileForWhoeverCanRepairIt() throws IOException {
        STARTS.get("damaged").join();

        assertThat(temp.resolve("damaged").resolve("inkjar.mv.db")).hasBinaryContent(NO_DATABASE);
    }

    private static void start(ExecutorService executor, String name, String wrong, String... words) {
        var command = new ArrayList<>(List.of(PackagedBlog.JAVA));
        command.addAll(UnpackedJar.options());
        command.add(wrong);
        command.addAll(List.of(words));
        if (!wrong.startsWith("--inkjar.data")) {
            command.add("--inkjar.data=" + temp.resolve(name));
        }
        if (!wrong.startsWith("--server.port")) {
            command.add("--server.port=0");
        }
        command.add("--inkjar.samples=false");
        STARTS.put(name, CompletableFuture.supplyAsync(() -> run(name, command), executor));
    }

    private static Result run(String name, List<String> command) {
        var out = temp.resolve(name + ".out");
        var err = temp.resolve(name + ".err");
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            boolean ended = process.waitFor(2, TimeUnit.MINUTES);
            process.destroyForcibly().waitFor();
            return new Result(ended ? process.exitValue() : 0, Files.readString(out), Files.readString(err));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database with one tag in it, open. */
    private static Connection database(String name) throws SQLException {
        Flyway.configure().dataSource(url(name), "", "").load().migrate();
        var connection = DriverManager.getConnection(url(name), "", "");
        try (var statement = connection.createStatement()) {
            statement.execute("insert into tag values (random_uuid(), 0, 'Kept', 'kept', 'kept', '')");
        }
        return connection;
    }

    private static int tags(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from tag")) {
            result.next();
            return result.getInt(1);
        }
    }

    private static String url(String name) {
        return "jdbc:h2:file:" + temp.resolve(name).resolve("inkjar");
    }

    private record Result(int exitCode, String out, String err) {}
}
