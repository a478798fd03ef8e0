package org.inkjar.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.inkjar.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class BackupCommandsTests {

    @TempDir
    private Path folder;

    @Test
    void whatOneCommandBacksUpTheOtherRestores(CapturedOutput output) throws IOException {
        Flyway.configure()
                .dataSource("jdbc:h2:file:" + folder.resolve("data").resolve("inkjar"), "", "")
                .load()
                .migrate();

        assertThat(CommandLine.run("backup", "--inkjar.data=" + folder.resolve("data")))
                .hasValue(0);
        assertThat(output.getOut()).contains("Restored and verified: inkjar-");
        assertThat(CommandLine.run("restore", backup().toString(), "--inkjar.data=" + folder.resolve("other")))
                .hasValue(0);
        assertThat(output.getOut()).contains("Restored the backup of ");
        assertThat(folder.resolve("other").resolve("inkjar.mv.db")).exists();
        assertThat(output.getErr()).isEmpty();
    }

    @Test
    void saysThatThereIsNoDatabase(CapturedOutput output) {
        assertThat(CommandLine.run("backup", "--inkjar.data=" + folder)).hasValue(1);

        assertThat(output.getErr())
                .isEqualTo("inkjar: There is no database in this data folder. Choose another: --inkjar.data=FOLDER\n");
    }

    @Test
    void leavesAnotherDatabaseToItsOwnTools(CapturedOutput output) {
        assertThat(CommandLine.run(
                        "backup", "--inkjar.data=" + folder, "--spring.datasource.url=" + Postgres.newDatabase()))
                .hasValue(0);

        assertThat(output.getOut()).contains("such as pg_dump").contains("Restored and verified: inkjar-");
        assertThat(output.getErr()).isEmpty();
    }

    @Test
    void saysThatThereIsNoBackup(CapturedOutput output) {
        assertThat(CommandLine.run("restore", "no\0where.zip", "--inkjar.data=" + folder))
                .hasValue(1);
        assertThat(CommandLine.run("restore", "nowhere.zip", "--inkjar.data=" + folder))
                .hasValue(1);

        assertThat(output.getErr()).isEqualTo("""
                inkjar: There is no file no\0where.zip.
                inkjar: There is no file nowhere.zip.
                """);
    }

    @Test
    void saysHowTheyAreUsed(CapturedOutput output) {
        assertThat(CommandLine.run("restore")).hasValue(2);
        assertThat(CommandLine.run("restore", "a", "b")).hasValue(2);
        assertThat(CommandLine.run("backup", "a")).hasValue(2);

        assertThat(output.getErr())
                .contains("restore FILE")
                .contains("backup takes no more words")
                .hasLineCount(3);
    }

    @Test
    void refusesWhatTheBlogWouldRefuse(CapturedOutput output) {
        assertThat(CommandLine.run("backup", "--inkjar.data=" + folder, "--inkjar.backup.keep=0"))
                .hasValue(1);

        assertThat(output.getErr()).isEqualTo("inkjar: inkjar.backup.keep: Keep one backup at least.\n");
    }

    private Path backup() throws IOException {
        try (var files = Files.list(folder.resolve("data").resolve("backups"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
