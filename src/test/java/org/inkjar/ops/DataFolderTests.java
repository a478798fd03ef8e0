package org.inkjar.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DataFolderTests {

    private static final String URL = "spring.datasource.url";

    @TempDir
    private Path folder;

    private final MockEnvironment environment = new MockEnvironment();

    @ParameterizedTest
    @ValueSource(strings = {"data", "a/b/c", "with spaces", "ünï 日本 🎉", "100% sure?", "quote'\"s", "."})
    void isMadeAndHoldsTheDatabase(String name) throws IOException, SQLException {
        prepare(folder.resolve(name).toString());

        DriverManager.getConnection(environment.getProperty(URL)).close();
        assertThat(folder.resolve(name).resolve("inkjar.mv.db")).exists();
        try (var files = Files.list(folder.resolve(name))) {
            assertThat(files).noneMatch(file -> file.toString().contains("writable"));
        }
    }

    @Test
    void theDatabaseAcknowledgesNothingBeforeItIsOnTheDisk() {
        prepare(folder.toString());

        assertThat(environment.getProperty(URL)).contains(";WRITE_DELAY=0").contains(";DB_CLOSE_ON_EXIT=FALSE");
    }

    @Test
    void theDatabaseKeepsNoLogOfItsOwnWhichWouldFillTheDisk() {
        prepare(folder.toString());

        assertThat(environment.getProperty(URL)).contains(";TRACE_LEVEL_FILE=0");
    }

    @Test
    void anotherDatabaseIsLeftAsItIsConfigured() {
        environment.setProperty(URL, "jdbc:postgresql://db/inkjar");

        prepare(folder.toString());

        assertThat(environment.getProperty(URL)).isEqualTo("jdbc:postgresql://db/inkjar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file/below", "semi;colon", "nul\0character"})
    void refusesWhatCannotBeTheFolder(String name) throws IOException {
        Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(() -> prepare(folder + "/" + name))
                .withMessageContaining("--inkjar.data=FOLDER");
    }

    private void prepare(String data) {
        environment.setProperty("inkjar.data", data);
        new DataFolder().postProcessEnvironment(environment, new SpringApplication());
    }
}
