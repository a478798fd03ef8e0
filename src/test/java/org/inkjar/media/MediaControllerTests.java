package org.inkjar.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.media.format.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** What a browser gets, through the filters that stand ahead. */
@InkjarTest
class MediaControllerTests {

    private static final String LASTING = "public, max-age=31536000, immutable";
    private static final String REVALIDATE = "public, max-age=0, must-revalidate";

    private final MockMvcTester browser;
    private final Library library;
    private final MediaService service;
    private final PublishedMedia published;
    private final PictureWork work;
    private final MediaFolder folder;

    MediaControllerTests(
            WebApplicationContext context,
            @Qualifier("documentFilter") Filter documents,
            Library library,
            MediaService service,
            PublishedMedia published,
            PictureWork work,
            MediaFolder folder) {
        this.browser = MockMvcTester.from(
                context,
                builder -> builder.addFilters(documents).apply(springSecurity()).build());
        this.library = library;
        this.service = service;
        this.published = published;
        this.work = work;
        this.folder = folder;
    }

    @Test
    void sendsAPictureToAnybody() {
        var item = library.picture("a.png");

        var answer = get(item.path());
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "image/png")
                .hasHeader("Content-Length", Long.toString(item.bytes()))
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .hasHeader("Accept-Ranges", "bytes")
                .doesNotContainHeader("Content-Disposition")
                .doesNotContainHeader("Set-Cookie");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(SampleFiles.png(40, 30));
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void theAddressIsAskedForAnewAndTheOneOfTheseBytesIsKeptForEver() {
        var item = library.picture("a.png");

        assertThat(get(item.path())).hasHeader("Cache-Control", REVALIDATE);
        assertThat(get(item.lastingPath())).hasStatusOk().hasHeader("Cache-Control", LASTING);
        assertThat(get(item.path() + "?v=other")).hasStatusOk().hasHeader("Cache-Control", REVALIDATE);
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() {
        var item = library.picture("a.png");
        var tag = etag(item);

        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        var answer = browser.get().uri(item.path()).header("If-None-Match", tag).exchange();
        assertThat(answer).hasStatus(304).hasHeader("ETag", tag).hasHeader("Cache-Control", REVALIDATE);
        assertThat(answer.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void otherBytesAreAnotherEntity() {
        assertThat(etag(library.picture("a.png"))).isNotEqualTo(etag(library.upload("a.png", SampleFiles.png(41, 30))));
    }

    @Test
    void aHeadIsTheSameWithoutTheBytes() {
        var item = library.picture("a.png");

        var answer = browser.head().uri(item.path()).exchange();
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "image/png")
                .hasHeader("Content-Length", Long.toString(item.bytes()))
                .hasHeader("ETag", etag(item));
        assertThat(answer.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void aPlayerGetsThePartItAsksFor() {
        var item = library.upload("film.mp4", SampleFiles.mp4());
        var all = SampleFiles.mp4();

        var middle = range(item, "bytes=10-19");
        assertThat(middle)
                .hasStatus(206)
                .hasHeader("Content-Type", "video/mp4")
                .hasHeader("Content-Length", "10")
                .hasHeader("Content-Range", "bytes 10-19/" + all.length);
        assertThat(middle.getResponse().getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(all, 10, 20));

        var end = range(item, "bytes=-5");
        assertThat(end).hasStatus(206);
        assertThat(end.getResponse().getContentAsByteArray())
                .isEqualTo(Arrays.copyOfRange(all, all.length - 5, all.length));
        assertThat(range(item, "bytes=10-")).hasStatus(206);
    }

    @Test
    void aPlayerMayAskForTwoParts() throws IOException {
        var answer = range(library.upload("film.mp4", SampleFiles.mp4()), "bytes=0-3,8-11");

        assertThat(answer).hasStatus(206);
        assertThat(answer.getResponse().getContentType()).startsWith("multipart/byteranges");
        assertThat(answer.getResponse().getContentAsString(UTF_8))
                .contains("Content-Range: bytes 0-3/")
                .contains("Content-Range: bytes 8-11/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=5000-", "bytes=9-1", "bytes=x", "lines=1-2"})
    void aPartThatDoesNotExistCannotBeHad(String range) {
        assertThat(range(library.upload("film.mp4", SampleFiles.mp4()), range)).hasStatus(416);
    }

    @Test
    void whoHasTheBeginningOfOtherBytesGetsAll() {
        var item = library.upload("film.mp4", SampleFiles.mp4());

        var same = browser.get()
                .uri(item.path())
                .header("Range", "bytes=10-")
                .header("If-Range", etag(item))
                .exchange();
        assertThat(same).hasStatus(206);

        var other = browser.get()
                .uri(item.path())
                .header("Range", "bytes=10-")
                .header("If-Range", "\"other\"")
                .exchange();
        assertThat(other).hasStatusOk();
        assertThat(other.getResponse().getContentAsByteArray()).isEqualTo(SampleFiles.mp4());
    }

    @Test
    void whatIsNoPictureIsSavedAndNotShown() {
        assertThat(List.of(
                        library.upload("Über uns.pdf", SampleFiles.pdf()),
                        library.upload("film.mp4", SampleFiles.mp4()),
                        library.upload("a.txt", "<script>alert(1)</script>".getBytes(UTF_8))))
                .allSatisfy(item -> {
                    var answer = get(item.path());
                    assertThat(answer)
                            .hasStatusOk()
                            .hasHeader("X-Content-Type-Options", "nosniff")
                            .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox");
                    assertThat(answer.getResponse().getHeader("Content-Disposition"))
                            .startsWith("attachment; ")
                            .contains(item.fileName());
                });
    }

    @Test
    void aDrawingCanDoNothing() {
        var item = library.upload("a.svg", SampleFiles.svg("<script>alert(1)</script>"));

        var answer = get(item.path());
        assertThat(answer)
                .hasHeader("Content-Type", "image/svg+xml")
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(SampleFiles.svg(""));
    }

    @Test
    void anotherNameLeadsToTheRightOne() {
        var item = library.picture("日本語.png");

        assertThat(get("/media/" + item.key() + "/old.png"))
                .hasStatus(301)
                .hasHeader("Location", "/media/" + item.key() + "/%E6%97%A5%E6%9C%AC%E8%AA%9E.png")
                .hasHeader("Cache-Control", REVALIDATE);
        assertThat(get(item.path())).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000000", "x", "A", "..", "%2e%2e", "<b>", "'or 1=1"})
    void whatDoesNotExistIsNotFound(String key) {
        var answer = browser.get().uri("/media/{key}/a.png", key).exchange();

        assertThat(answer.getResponse().getStatus()).isIn(400, 404);
        assertThat(answer).doesNotContainHeader("ETag");
    }

    @Test
    void whatIsDeletedIsNotFound() {
        var item = library.picture("a.png");
        People.asEditor(() -> {
            service.delete(List.of(item.id()));
            return item;
        });

        assertThat(get(item.path())).hasStatus(404);
        assertThat(get("/media/" + item.key() + "/old.png")).hasStatus(404);
    }

    @Test
    void whatIsMissingOnTheDiskIsNotFound() throws IOException {
        var item = library.upload("a.png", SampleFiles.png(43, 33));
        Files.delete(folder.file(published.file(item.key()).orElseThrow().hash()));

        assertThat(get(item.path())).hasStatus(404);
    }

    @Test
    void aSmallerVersionIsKeptForEver() throws IOException {
        var item = library.upload("a.jpg", SampleFiles.jpeg(800, 600));
        work.doNext();
        var webp = published.picture(item.key()).orElseThrow().webpSrcset().split(" ", 2)[0];

        var answer = get(webp);
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "image/webp")
                .hasHeader("Cache-Control", LASTING)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .doesNotContainHeader("Set-Cookie");
        assertThat(browser.get()
                        .uri(webp)
                        .header("If-None-Match", answer.getResponse().getHeader(HttpHeaders.ETAG)))
                .hasStatus(304);
        assertThat(get(webp.replaceFirst("v=.*", "v=other"))).hasHeader("Cache-Control", REVALIDATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1572/a.jpg?v=0123456789ab", "340/a.jpg", "570/a.webp", "1/b.jpg", "99999/a"})
    void whereThereIsNoSmallerVersionThePictureItselfIsSent(String version) {
        var item = library.upload("a.jpg", SampleFiles.jpeg(44, 33));

        assertThat(get("/media/" + item.key() + "/" + version))
                .hasStatusOk()
                .hasHeader("Content-Type", "image/jpeg")
                .hasHeader("Cache-Control", REVALIDATE)
                .hasHeader("ETag", etag(item));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/media/000000000000/340/a.jpg", "/media/x/340/a.jpg"})
    void aSmallerVersionOfNothingIsNotFound(String path) {
        assertThat(get(path)).hasStatus(404);
    }

    @Test
    void nothingCanBeSentThere() {
        var item = library.picture("a.png");

        assertThat(List.of(
                        browser.post().uri(item.path()).exchange(),
                        browser.put().uri(item.path()).exchange(),
                        browser.delete().uri(item.path()).exchange()))
                .allSatisfy(
                        answer -> assertThat(answer.getResponse().getStatus()).isIn(302, 401, 403, 405));
    }

    private String etag(MediaItem item) {
        return get(item.path()).getResponse().getHeader(HttpHeaders.ETAG);
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).exchange();
    }

    private MvcTestResult range(MediaItem item, String range) {
        return browser.get().uri(item.path()).header("Range", range).exchange();
    }
}
