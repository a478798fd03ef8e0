package org.inkjar.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, and leaves nothing behind. */
class RestoreTests extends BackupTest {

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
}
