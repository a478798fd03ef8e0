package org.inkjar.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backups of a data folder as a blog has it, and what becomes of them. */
class BackupTests {

    private static final Instant NOW = Instant.parse("2026-03-14T03:30:00Z");

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private Path data;
    private DatabaseAccess access;
    private Connection database;

    @BeforeEach
    void makeABlog() throws IOException, SQLException {
        data = Files.createDirectory(folder.resolve("data"));
        access = accessTo(data);
        Flyway.configure().dataSource(access.url(), "", "").load().migrate();
        database = access.open();
        insertTag("kept");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void isRestoredOnAnEmptyMachineAsItWas() throws IOException, SQLException {
        var picture = keep("a picture");

        var backup = make(NOW);
        insertTag("later");
        var restored = restore(backup);

        assertThat(backup).hasFileName("inkjar-2026-03-14-033000Z.zip");
        assertThat(restored.resolve(picture)).hasContent("a picture");
        try (var connection = accessTo(restored).open()) {
            assertThat(tags(connection)).containsExactly("kept");
        }
        assertThat(said)
                .anyMatch(line -> line.matches("Copied the database with \\d+ rows in \\d+ tables\\."))
                .contains("Copied 1 file of the library.")
                .last()
                .asString()
                .startsWith("Restored and verified: inkjar-2026-03-14-033000Z.zip, ");
    }

    @Test
    void nothingButBackupsIsLeftInTheirFolder() throws IOException, SQLException {
        make(NOW);

        assertThat(backups()).containsExactly("inkjar-2026-03-14-033000Z.zip");
    }

    @Test
    void isMadeWhileOthersWrite() throws IOException, SQLException {
        var stop = new AtomicBoolean();
        var writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; !stop.get(); i++) {
                insertTag("tag" + i);
            }
        });

        var backup = make(NOW);
        stop.set(true);
        writing.join();

        try (var connection = accessTo(restore(backup)).open()) {
            var restored = tags(connection);
            assertThat(restored).isNotEmpty().isSubsetOf(tags(database));
        }
    }

    @Test
    void theRunInWhichItWasMadeDoesNotGoOnInTheRestoredBlog() throws IOException, SQLException {
        execute("insert into job values ('backup', 0, false, true, 'node', current_timestamp, null, null, null, '')");
        execute(
                "insert into scheduled_tasks (task_name, task_instance, picked, version) values ('backup', 'x', true, 1)");

        try (var connection = accessTo(restore(make(NOW))).open()) {
            assertThat(strings(connection, "select count(*) from job where started_at is not null or requested"))
                    .containsExactly("0");
            assertThat(strings(connection, "select count(*) from scheduled_tasks"))
                    .containsExactly("0");
        }
    }

    @Test
    void theLatestAreKept() throws IOException, SQLException {
        for (int day = 0; day < 5; day++) {
            make(NOW.plus(Duration.ofDays(day)));
        }

        assertThat(backups())
                .containsExactly(
                        "inkjar-2026-03-16-033000Z.zip",
                        "inkjar-2026-03-17-033000Z.zip",
                        "inkjar-2026-03-18-033000Z.zip");
        assertThat(said).contains("Removed inkjar-2026-03-14-033000Z.zip.");
    }

    @Test
    void theLastOneIsKeptWhateverFails() throws IOException, SQLException {
        make(NOW);
        database.close();

        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> make(NOW.plusSeconds(1)));

        assertThat(backups()).containsExactly("inkjar-2026-03-14-033000Z.zip");
    }

    @Test
    void aFileThatIsDamagedOnTheDiskIsNamedAndStopsNothing() throws IOException, SQLException {
        var picture = keep("a picture");
        Files.writeString(data.resolve(picture), "other bytes");

        var restored = restore(make(NOW));

        assertThat(said).contains(picture + " is damaged on the disk. It is in the backup as it is.");
        assertThat(restored.resolve(picture)).hasContent("other bytes");
    }

    @Test
    void anotherDatabaseIsLeftToItsOwnTools() throws IOException, SQLException {
        var picture = keep("a picture");
        var elsewhere = new DatabaseAccess("jdbc:postgresql://db/inkjar", "", "");

        var backup = new Backup(data, elsewhere, line -> said.add(line.toString())).make(database, NOW, 3);

        assertThat(said.getFirst()).contains("pg_dump");
        assertThat(restore(backup).resolve(picture)).hasContent("a picture");
    }

    @Test
    void saysThatTheDiskHasNotEnoughRoom() {
        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> new BackupRoom(Long.MAX_VALUE).check(folder))
                .withMessageContaining("not enough room")
                .withMessageContaining("inkjar.backup.keep");
    }

    /** Where bytes are of a picture, of the database, of what the zip says of both. */
    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.1, 0.3, 0.5, 0.7, 0.9})
    void aDamagedBackupIsRefusedAndNothingIsRestored(double where) throws IOException, SQLException {
        keep("a picture ".repeat(5_000));
        var backup = make(NOW);
        var bytes = Files.readAllBytes(backup);
        bytes[(int) (bytes.length * where)] ^= 1;
        Files.write(backup, bytes);

        assertRefused(backup);
    }

    @Test
    void halfABackupIsRefused() throws IOException, SQLException {
        var backup = make(NOW);
        var bytes = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2));

        assertRefused(backup);
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        assertRefused(folder.resolve("nowhere.zip"));
        assertRefused(Files.writeString(folder.resolve("text.zip"), "This is no zip."));
        assertRefused(zip("notes.txt", "Hello"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "/evil", "media/../../evil", "media/ab/ab", "inkjar.trace.db"})
    void anArchiveThatHoldsAnythingElseIsRefused(String name) throws IOException {
        var manifest = "{\"format\":1,\"inkjar\":\"1\",\"madeAt\":\"2026-03-14T03:30:00Z\",\"files\":0,\"damaged\":[]}";

        assertRefused(zip(BackupArchive.MANIFEST, manifest, name, "evil"));
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[1]", "{\"format\":2,\"inkjar\":\"9\",\"files\":0,\"damaged\":[]}"})
    void aBackupThatSaysNothingUsefulOfItselfIsRefused(String manifest) throws IOException {
        assertRefused(zip(BackupArchive.MANIFEST, manifest));
    }

    @Test
    void whatIsInTheFolderIsNeverOverwritten() throws IOException, SQLException {
        var backup = make(NOW);

        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> new Restore(data, access).from(backup))
                .withMessageContaining("is not empty");

        assertThat(tags(database)).containsExactly("kept");
    }

    private void assertRefused(Path backup) throws IOException {
        var empty = Files.createTempDirectory(folder, "empty");

        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> new Restore(empty, accessTo(empty)).from(backup));

        assertThat(empty).isEmptyDirectory();
    }

    private Path make(Instant now) throws IOException, SQLException {
        return new Backup(data, access, line -> said.add(line.toString())).make(database, now, 3);
    }

    private Path restore(Path backup) throws IOException, SQLException {
        var restored = folder.resolve("restored");
        new Restore(restored, accessTo(restored)).from(backup);
        return restored;
    }

    /** Puts a file into the library, and tells where it lies in the data folder. */
    private String keep(String content) throws IOException {
        var name = "media/%2$.2s/%2$s".formatted("", sha256(content));
        Files.createDirectories(data.resolve(name).getParent());
        Files.writeString(data.resolve(name), content);
        return name;
    }

    private List<String> backups() throws IOException {
        try (var files = Files.list(data.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path zip(String... namesAndContents) throws IOException {
        var file = Files.createTempFile(folder, "made", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private void insertTag(String name) {
        try (var insert = database.prepareStatement("insert into tag values (random_uuid(), 0, ?, ?, ?, '')")) {
            insert.setString(1, name);
            insert.setString(2, name);
            insert.setString(3, name);
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> tags(Connection connection) throws SQLException {
        return strings(connection, "select name from tag");
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        var strings = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    private static DatabaseAccess accessTo(Path data) {
        return new DatabaseAccess(RecoveringFilePath.urlOf(data.resolve("inkjar")), "", "");
    }

    private static String sha256(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
