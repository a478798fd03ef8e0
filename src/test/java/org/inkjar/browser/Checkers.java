package org.inkjar.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programs that check the pages, where {@code ./inkjar test} puts them. */
final class Checkers {

    private static final Path FOLDER = Path.of(".tools", "node_modules").toAbsolutePath();
    private static final Path OWN_NODE = Path.of(".node", "bin", "node").toAbsolutePath();

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final JsonMapper JSON = new JsonMapper();

    private Checkers() {}

    /** A file of one of the packages, such as {@code axe-core/axe.min.js}. */
    static Path file(String path) {
        var file = FOLDER.resolve(path);
        if (!Files.exists(file)) {
            throw new IllegalStateException("There is no %s: ./inkjar test fetches it.".formatted(file));
        }
        return file;
    }

    /** The Node that runs them: the one that {@code ./inkjar} fetched, or else the machine's. */
    static String node() {
        return Files.exists(OWN_NODE) ? OWN_NODE.toString() : "node";
    }

    /**
     * Runs one of them, whatever it makes of what it checks, and returns what it printed. That goes through a file: Node
     * may end before a pipe has taken everything.
     */
    static JsonNode json(String... command) throws IOException, InterruptedException {
        var printed = Files.createTempFile("checked", ".json");
        var builder = new ProcessBuilder(command)
                .redirectOutput(printed.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("CHROME_PATH", Chromium.program().toString());
        var process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("No end of " + List.of(command));
            }
            return JSON.readTree(printed);
        } finally {
            process.destroy();
            Files.delete(printed);
        }
    }
}
