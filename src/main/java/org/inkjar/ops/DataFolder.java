package org.inkjar.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes the data folder, sees that it can be written to, and puts the database there.
 *
 * <p>H2 acknowledges a commit only when it is in the file ({@code WRITE_DELAY=0}); with its default delay, killing the
 * process loses thousands of acknowledged rows. Spring closes the database, not H2's own shutdown hook, which is earlier.
 * Its errors are in Inkjar's log; H2's own, beside the database, would take the last room of a disk that is full.
 */
class DataFolder implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var folder = folder(environment.getProperty("inkjar.data", "data"));
        prepare(folder);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "data folder",
                        Map.of("spring.datasource.url", databaseUrl(folder) + onlyIfThere(environment))));
    }

    /** A semicolon would end the path in H2's address. */
    private static Path folder(String name) {
        try {
            var folder = Path.of(name).toAbsolutePath().normalize();
            if (folder.toString().contains(";")) {
                throw new InvalidPathException(name, "semicolon");
            }
            return folder;
        } catch (InvalidPathException e) {
            throw new StartupException(
                    "The data folder cannot be named \"%s\". Choose another: --inkjar.data=FOLDER".formatted(name), e);
        }
    }

    private static String databaseUrl(Path folder) {
        return RecoveringFilePath.urlOf(folder.resolve("inkjar"))
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }

    /** A command is for a blog that there is: a folder that is misspelt shall not become another one. */
    private static String onlyIfThere(ConfigurableEnvironment environment) {
        return CommandContext.isOpeningIn(environment) ? DatabaseAccess.ONLY_IF_THERE : "";
    }

    private static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "writable", null));
        } catch (IOException e) {
            throw new StartupException(
                    "The data folder %s cannot be written to. Give its user the right to, or choose another: --inkjar.data=FOLDER"
                            .formatted(folder),
                    e);
        }
    }
}
