package org.inkjar.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkjar.browser.Reader.header;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every public address answers, over the wire and without a script. */
class ReaderTests extends OwnBlogTest {

    private static final Pattern VALUE = Pattern.compile("\"value\":([\\d.E+]+)");

    private static final Pattern VERSION = Pattern.compile("<p>Version (\\d)\\.");
    private static final int READERS = 4;

    private Reader reader;

    @BeforeAll
    void meet() {
        reader = new Reader(blog);
    }

    static List<String> pages() {
        return List.of(
                "/",
                "/posts/welcome",
                "/posts/everything-markdown-can-do",
                "/tags",
                "/tags/inkjar",
                "/authors/inkjar",
                "/archive",
                "/about",
                "/search",
                "/search?q=markdown",
                "/nope",
                "/posts/nope");
    }

    static List<String> documents() {
        return List.of(
                "/feed.xml",
                "/rss.xml",
                "/feed.json",
                "/tags/inkjar/feed.xml",
                "/sitemap.xml",
                "/robots.txt",
                "/llms.txt",
                "/posts/welcome.md",
                "/posts/write-the-post-you-were-looking-for.png");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsCompleteWithoutAScript(String path) {
        var answer = reader.get(path);
        var page = reader.open(path);

        assertThat(answer.statusCode()).isEqualTo(path.contains("nope") ? 404 : 200);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(page.select("main h1")).hasSize(1);
        assertThat(page.selectFirst("main").text()).hasSizeGreaterThan(20);
        assertThat(page.title()).endsWith("Inkjar");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("link[rel=alternate][type=application/atom+xml]").attr("href"))
                .isEqualTo("/feed.xml");
        assertThat(page.select("script[src]").eachAttr("src")).allMatch(src -> src.startsWith("/assets/"));
        assertThat(page.select("[style], [onclick], [onload], [onerror], flow-container, #outlet"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"pages", "documents"})
    void everyAnswerIsForAnybody(String path) {
        var answer = reader.get(path, "Cookie", "JSESSIONID=0123456789ABCDEF", "Accept-Language", "de");

        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isNotEmpty();
        assertThat(header(answer, "Permissions-Policy")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource({"pages", "documents"})
    void headAnswersAsGetDoesWithoutTheBody(String path) {
        var get = reader.get(path);
        var head = reader.send("HEAD", path);

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        for (var name : List.of("Content-Type", "Content-Length", "ETag", "Cache-Control")) {
            assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
        }
    }

    @ParameterizedTest
    @MethodSource({"pages", "documents"})
    void whatIsKnownIsNotSentAgain(String path) {
        var etag = header(reader.get(path), "ETag");

        var again = reader.get(path, "If-None-Match", etag);

        assertThat(again.statusCode()).isEqualTo(path.contains("nope") ? 404 : 304);
        assertThat(reader.get(path, "If-None-Match", "\"another\"").statusCode())
                .isNotEqualTo(304);
    }

    @ParameterizedTest
    @MethodSource({"pages", "documents"})
    void nothingCanBeWrittenThere(String path) {
        for (var method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            var answer = reader.send(method, path);

            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
        }
    }

    @Test
    void anArticleSaysOfItselfWhatOthersShow() {
        var page = reader.open("/posts/welcome");

        var address = blog.at("/posts/welcome");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address);
        assertThat(meta(page, "name=description")).startsWith("Set it up");
        assertThat(meta(page, "property=og:type")).isEqualTo("article");
        assertThat(meta(page, "property=og:url")).isEqualTo(address);
        assertThat(meta(page, "property=og:image")).isEqualTo(blog.at("/posts/welcome.png"));
        assertThat(meta(page, "name=twitter:card")).isEqualTo("summary_large_image");
        assertThat(page.select("link[rel=prev]").attr("href")).isEqualTo("/posts/write-the-post-you-were-looking-for");
        assertThat(page.select("link[type=text/markdown]").attr("href")).isEqualTo("/posts/welcome.md");
        assertThat(page.select("script[type=application/ld+json]").eachAttr("type"))
                .hasSize(2);
        assertThat(page.select("script[type=application/ld+json]").outerHtml())
                .contains("\"BlogPosting\"", "\"BreadcrumbList\"", "\"Person\"", address);
        assertThat(reader.open("/").select("script[type=application/ld+json]").outerHtml())
                .contains("\"Blog\"");
        assertThat(reader.open("/authors/inkjar")
                        .select("script[type=application/ld+json]")
                        .outerHtml())
                .contains("\"Person\"");
    }

    @Test
    void forSearchEnginesAllSearchesAreOnePage() {
        var found = reader.open("/search?q=markdown");
        var nothing = reader.open("/search?q=cheap+pills");

        assertThat(found.select("link[rel=canonical]").attr("href")).isEqualTo(blog.at("/search"));
        assertThat(found.select("meta[name=robots]")).isEmpty();
        assertThat(meta(nothing, "name=robots")).isEqualTo("noindex");
    }

    @Test
    void aPostWithoutACoverHasAPictureForOthers() {
        var image = meta(reader.open("/posts/everything-markdown-can-do"), "property=og:image");

        assertThat(image).endsWith(".png");
        assertThat(header(reader.get(image.substring(blog.at("").length())), "Content-Type"))
                .isEqualTo("image/png");
    }

    @ParameterizedTest
    @CsvSource({
        "/tags/, /tags",
        "/posts/welcome/, /posts/welcome",
        "/tags/inkjar/?page=1&x=y, /tags/inkjar?page=1",
        "/feed.xml/, /feed.xml"
    })
    void aSlashTooMuchLeadsOn(String path, String target) {
        var answer = reader.get(path);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(header(answer, "Location")).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/posts//welcome", "/posts/welcome;a=b", "/posts/%00", "/posts/a%2Fb", "/posts/%5C"})
    void malformedAddressesAreRefused(String path) {
        var answer = reader.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.body()).containsAnyOf("This request was not understood", "400 – Bad Request");
    }

    @Test
    void filesAreKeptForEver() {
        for (var file : reader.open("/posts/welcome").select("link[rel=stylesheet], script[src], link[rel=icon]")) {
            var path = file.hasAttr("src") ? file.attr("src") : file.attr("href");
            assertThat(header(reader.get(path), "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        }
    }

    @Test
    void whatIsPublishedRenamedAndWithdrawnIsSeenAtOnce() {
        var desk = signedIn();
        assertThat(reader.get("/posts/first").statusCode()).isEqualTo(404);
        desk.write("First", "Before.", "js");
        desk.publish();
        assertThat(reader.open("/posts/first").select(".prose").text()).isEqualTo("Before.");
        assertThat(reader.open("/").select(".entry-title").eachText()).contains("First");
        assertThat(reader.get("/feed.xml").body()).contains("Before.");

        page.getByLabel("Address").fill("second");
        desk.change("After.");
        var moved = reader.get("/posts/first");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "Location")).isEqualTo("/posts/second");
        assertThat(reader.open("/posts/second").select(".prose").text()).isEqualTo("After.");

        desk.choose("Withdraw");
        desk.badge().filter(new Locator.FilterOptions().setHasText("Withdrawn")).waitFor();
        var gone = reader.get("/posts/second");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("This has been withdrawn", "role=\"search\"");
        assertThat(reader.get("/").body()).doesNotContain("After.");
        assertThat(reader.get("/posts/second.md").statusCode()).isEqualTo(410);
    }

    @Test
    void whileManyReadNobodySeesWhatIsOutdated() throws Exception {
        var desk = signedIn();
        desk.write("Moving", "Version 0.");
        desk.publish();
        var stop = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(READERS)) {
            var readers = IntStream.range(0, READERS)
                    .mapToObj(n -> threads.submit(() -> readUntil(stop)))
                    .toList();
            try {
                for (int version = 1; version <= 5; version++) {
                    desk.change("Version " + version + ".");
                    assertThat(reader.get("/posts/moving").body()).contains("Version " + version + ".");
                }
            } finally {
                stop.set(true);
            }
            for (var each : readers) {
                assertThat(each.get()).isPositive();
            }
        }
    }

    @Test
    void tenThousandReadersLeaveNothingBehind() {
        signedIn();
        pages().forEach(reader::get);
        double sessions = metric("tomcat.sessions.created");
        double misses = metric("inkjar.documents.requests?tag=result:miss");

        IntStream.range(0, 10_000)
                .parallel()
                .forEach(i -> reader.get(i % 2 == 0 ? "/posts/welcome?visitor=" + i : "/no/such/place/" + i));

        assertThat(metric("tomcat.sessions.created")).isEqualTo(sessions);
        assertThat(metric("inkjar.documents.requests?tag=result:miss") - misses).isLessThan(5);
        assertThat(metric("inkjar.documents.bytes")).isLessThan(2_000_000);
    }

    @Test
    void newDocumentsLeaveNoSessionAndNoViewBehind() {
        signedIn();
        readNothing(100);
        double sessions = metric("tomcat.sessions.created");
        long heap = alive("Total", 2);

        readNothing(600);

        assertThat(metric("tomcat.sessions.created")).isEqualTo(sessions);
        assertThat(alive("com.vaadin.flow.component.UI", 1)).isLessThan(10);
        assertThat(alive("org.inkjar.site.NotFoundView", 1)).isZero();
        assertThat(alive("Total", 2) - heap).isLessThan(3_000_000);
    }

    @Test
    void onlyTheOwnerSeesTheMetrics() {
        assertThat(reader.get("/actuator/metrics").statusCode()).isEqualTo(302);
    }

    private int readUntil(AtomicBoolean stop) {
        int reads = 0;
        int newest = 0;
        while (!stop.get()) {
            var version = VERSION.matcher(reader.get("/posts/moving").body());
            assertThat(version.find()).isTrue();
            assertThat(Integer.parseInt(version.group(1))).isGreaterThanOrEqualTo(newest);
            newest = Integer.parseInt(version.group(1));
            reads++;
        }
        return reads;
    }

    /** Each is made anew: what is not there is not kept. */
    private void readNothing(int times) {
        IntStream.range(0, times).parallel().forEach(i -> reader.get("/posts/nothing-" + i));
    }

    /** A number from the histogram of the heap: of objects (1) or of their bytes (2). */
    private long alive(String what, int column) {
        return blog.liveObjects().stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> List.of(words).contains(what))
                .mapToLong(words -> Long.parseLong(words[column]))
                .findFirst()
                .orElse(0);
    }

    private double metric(String name) {
        var answer = page.request().get(blog.at("/actuator/metrics/" + name));
        var value = VALUE.matcher(answer.text());
        assertThat(value.find()).as(answer.text()).isTrue();
        return Double.parseDouble(value.group(1));
    }

    private static String meta(Document page, String attribute) {
        return page.select("meta[" + attribute + "]").attr("content");
    }
}
