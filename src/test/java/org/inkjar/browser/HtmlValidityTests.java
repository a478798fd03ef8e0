package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.inkjar.media.format.SampleFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The public pages as they are sent, before any script has run, against the HTML standard. */
class HtmlValidityTests extends BrowserTest {

    private static final String SEA = "/posts/the-sea";

    private String preview = "";
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    void severalPagesOfPosts() {
        var window = otherWindow();
        PublicPages.makeSeveral(blog, window);
        writeWithAPicture(window);
        var desk = new Desk(blog, window);
        desk.write("A draft", "Not yet.");
        preview = desk.sharePreview();
    }

    /** It has smaller versions, among which browsers choose, when it is read. */
    private void writeWithAPicture(Page window) {
        var desk = new Desk(blog, window);
        desk.open("/admin/posts/new");
        desk.title().fill("The sea");
        desk.give("paste", new FilePayload("sea.jpg", "image/jpeg", SampleFiles.jpeg(1600, 900)));
        assertThat(desk.preview().locator("img")).isVisible();
        desk.publish();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                get(SEA, HttpResponse.BodyHandlers.ofString()).body())
                        .contains("<picture>", "/1140/sea.webp?v="));
    }

    @Test
    void noPublicPageHasAnError(@TempDir Path pages) throws IOException, InterruptedException {
        for (var path : PublicPages.paths()) {
            save(path, pages);
        }
        save(SEA, pages);
        save(preview, pages);

        var messages = check(pages);

        messages.stream().map(HtmlValidityTests::describe).forEach(System.out::println);
        assertThat(messages.stream().filter(HtmlValidityTests::isError).map(HtmlValidityTests::describe))
                .isEmpty();
    }

    /** As a file whose name tells the path, which the checker's messages then tell. */
    private void save(String path, Path folder) throws IOException, InterruptedException {
        var name = "page" + path.replaceAll("\\W", "_") + ".html";
        var response = get(path, HttpResponse.BodyHandlers.ofFile(folder.resolve(name)));
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    private <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(blog.at(path)))
                .header("Accept", "text/html")
                .build();
        return http.send(request, body);
    }

    private static List<JsonNode> check(Path folder) throws IOException, InterruptedException {
        var answer = Checkers.json(
                ProcessHandle.current().info().command().orElseThrow(),
                "-jar",
                Checkers.file("vnu-jar/build/dist/vnu.jar").toString(),
                "--format",
                "json",
                "--stdout",
                folder.toString());
        return answer.path("messages").valueStream().toList();
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
