package org.inkjar.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Backups of a data folder as a blog has it, and what becomes of them. */
class BackupTests extends BackupTest {

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

    private List<String> backups() throws IOException {
        try (var files = Files.list(data.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path restore(Path backup) throws IOException, SQLException {
        var restored = folder.resolve("restored");
        new Restore(restored, accessTo(restored)).from(backup);
        return restored;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
