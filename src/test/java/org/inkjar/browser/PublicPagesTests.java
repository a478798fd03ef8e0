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
import org.inkjar.media.format.SampleFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What machines can find wrong with the public pages: barriers, and breaches of the HTML standard. */
class PublicPagesTests extends OwnBlogTest {

    private static final String SEA = "/posts/the-sea";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Axe axe = new Axe();
    private String preview = "";

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

    /** Whoever reads in another way than with good eyes and a mouse. */
    @ParameterizedTest
    @MethodSource("org.inkjar.browser.PublicPages#paths")
    void aPublicPageHasNoBarrier(String path) {
        page.navigate(blog.at(path));
        page.locator("main h1").waitFor();

        axe.findsNothingOn(page);
    }

    /** As they are sent, before any script has run. */
    @Test
    void noPublicPageHasAnError(@TempDir Path pages) throws IOException, InterruptedException {
        for (var path : PublicPages.paths()) {
            save(path, pages);
        }
        save(SEA, pages);
        save(preview, pages);

        HtmlChecker.findsNothingIn(pages);
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
}
