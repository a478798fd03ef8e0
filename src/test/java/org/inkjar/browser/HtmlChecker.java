package org.inkjar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** The W3C's checker of HTML. */
final class HtmlChecker {

    private HtmlChecker() {}

    /** Looks at each file of a folder. What it advises is printed. */
    static void findsNothingIn(Path folder) throws IOException, InterruptedException {
        var answer = Checkers.json(
                PackagedBlog.JAVA,
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Checkers.file("vnu-jar/build/dist/vnu.jar").toString(),
                "--format",
                "json",
                "--stdout",
                folder.toString());
        var messages = answer.path("messages").valueStream().toList();

        messages.stream().map(HtmlChecker::describe).forEach(System.out::println);
        assertThat(messages.stream().filter(HtmlChecker::isError).map(HtmlChecker::describe))
                .isEmpty();
    }

    private static boolean isError(JsonNode message) {
        return !message.path("type").asString().equals("info");
    }

    private static String describe(JsonNode message) {
        return "%s, line %d: %s%n  %s"
                .formatted(
                        Path.of(URI.create(message.path("url").asString())).getFileName(),
                        message.path("lastLine").asInt(),
                        message.path("message").asString(),
                        message.path("extract").asString().strip());
    }
}
