package org.inkjar.feed;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.inkjar.feed.Reader.SITE;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.post.PublishedAddresses;
import org.inkjar.search.Search;
import org.inkjar.settings.PublicAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The map of the site, as its schemas and a crawler see it. */
@InkjarTest
class SitemapTests {

    private final Reader reader;
    private final Posts posts;
    private final People people;
    private final PublishedAddresses addresses;
    private final PublicAddress publicAddress;
    private final Search search;
    private final JdbcTemplate jdbc;
    private final SessionFactory hibernate;

    SitemapTests(
            WebApplicationContext context,
            Posts posts,
            People people,
            PublishedAddresses addresses,
            PublicAddress publicAddress,
            Search search,
            JdbcTemplate jdbc,
            EntityManagerFactory hibernate) {
        this.reader = new Reader(context);
        this.posts = posts;
        this.people = people;
        this.addresses = addresses;
        this.publicAddress = publicAddress;
        this.search = search;
        this.jdbc = jdbc;
        this.hibernate = hibernate.unwrap(SessionFactory.class);
    }

    @BeforeEach
    void beAskedByAReader() {
        var request = new MockHttpServletRequest();
        request.setServerName(URI.create(SITE).getHost());
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void forgetTheReader() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void namesEveryPublicAddress() {
        posts.taggedWith("Java").published("Title");
        posts.by(people.author("Bob")).published("日本");
        posts.pages().published("About");
        posts.inSeries("Steps", posts.published("First step"));
        posts.inSeries("Plans", posts.draft("Plan"));
        hide();

        assertThat(urls(reader.read("/sitemap.xml")))
                .extracting(url -> url.getUrl().toString())
                .containsExactly(
                        SITE + "/posts/title",
                        SITE + "/posts/%E6%97%A5%E6%9C%AC",
                        SITE + "/posts/first-step",
                        SITE + "/about",
                        SITE + "/",
                        SITE + "/archive",
                        SITE + "/tags",
                        SITE + "/tags/java",
                        SITE + "/series/steps",
                        SITE + "/authors/ada-lovelace",
                        SITE + "/authors/bob");
    }

    @Test
    void saysWhenAnAddressChangedLast() {
        var first = posts.taggedWith("Java").published("A");
        var second = posts.published("B");

        var changes = urls(reader.read("/sitemap.xml")).stream()
                .collect(toMap(
                        url -> url.getUrl().getPath(),
                        url -> url.getLastModified().toInstant()));

        assertThat(changes)
                .containsAllEntriesOf(Map.<String, Instant>of(
                        "/", second.updatedAt(),
                        "/tags/java", first.updatedAt(),
                        "/authors/ada-lovelace", second.updatedAt(),
                        "/posts/a", first.updatedAt()));
    }

    @Test
    void showsCovers() {
        posts.withCover("/media/1/a b.png".replace(" ", "%20"), "A picture").published("Title");
        posts.withCover("https://example.org/ü.png?a=1&b=2", "").published("Other");

        var document = reader.read("/sitemap.xml");

        urls(document);
        assertThat(document)
                .contains("<image:image><image:loc>" + SITE + "/media/1/a%20b.png</image:loc></image:image>")
                .contains("<image:loc>https://example.org/%C3%BC.png?a=1&amp;b=2</image:loc>");
    }

    @Test
    void anEmptyBlogHasAMap() {
        hide();

        assertThat(urls(reader.read("/sitemap.xml")))
                .extracting(url -> url.getUrl().getPath())
                .containsExactly("/", "/archive", "/tags");
    }

    @Test
    void aLargeMapComesInPartsThatHaveEverythingOnce() {
        IntStream.rangeClosed(1, 7).forEach(n -> posts.taggedWith("T" + n).published("Post " + n));
        IntStream.rangeClosed(1, 4).forEach(n -> posts.pages().published("Page " + n));
        var whole = paths(new Sitemap(addresses, publicAddress, 100).document());
        var sitemap = new Sitemap(addresses, publicAddress, 3);

        var parts = index(sitemap.document());
        var found = IntStream.rangeClosed(1, parts.size())
                .mapToObj(number -> paths(sitemap.part(number).orElseThrow()))
                .toList();

        assertThat(parts).first().isEqualTo(SITE + "/sitemap-1.xml");
        assertThat(parts).last().isEqualTo(SITE + "/sitemap-" + parts.size() + ".xml");
        assertThat(found).allSatisfy(part -> assertThat(part).hasSizeBetween(1, 3));
        assertThat(found.stream().flatMap(List::stream)).containsExactlyElementsOf(whole);
        assertThat(sitemap.part(parts.size() + 1)).isEmpty();
    }

    @Test
    void aHundredThousandPostsAreMappedWithoutReadingThem() {
        posts.published("Title");
        await().until(search::isCurrent); // It would read the others, too.
        var author = jdbc.queryForObject("select id from author", Object.class);
        jdbc.update("""
                insert into post
                select random_uuid(), 0, 'POST', 'PUBLISHED', 'Title', 'post-' || x, '', repeat('text ', 100), '', '', 'en',
                    '', '', '', false, '', 1, current_timestamp, current_timestamp, null
                from system_range(1, 100000)
                """);
        jdbc.update("insert into post_author select id, 0, ? from post where slug like 'post-%'", author);
        hibernate.getStatistics().setStatisticsEnabled(true);
        hibernate.getStatistics().clear();
        var parts = index(reader.read("/sitemap.xml"));
        var found = new HashSet<String>();
        parts.forEach(part -> found.addAll(paths(reader.read(URI.create(part).getPath()))));
        assertThat(parts).hasSize(22);
        assertThat(found).hasSize(100_001 + 4).contains("/posts/post-1", "/posts/post-100000", "/");
        assertThat(hibernate.getStatistics().getEntityLoadCount())
                .as("entities, among them no posts: those of the settings and the author")
                .isLessThan(100);
        hibernate.getStatistics().setStatisticsEnabled(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "999999"})
    void thereIsNothingBeyondTheLastPart(String number) {
        assertThat(reader.get("/sitemap-" + number + ".xml").getStatus()).isEqualTo(404);
    }

    private void hide() {
        var hidden = posts.taggedWith("hidden").by(people.author("Hidden"));
        hidden.draft("Draft");
        hidden.scheduled("Scheduled");
        hidden.withdrawn("Withdrawn");
        hidden.deleted("Deleted");
        hidden.pages().draft("Draft page");
    }

    private static List<String> paths(String document) {
        return urls(document).stream().map(url -> url.getUrl().getPath()).toList();
    }

    private static List<SiteMapURL> urls(String document) {
        Reader.validate(document, "sitemap.xsd", "sitemap-image.xsd");
        return List.copyOf(((SiteMap) parsed(document)).getSiteMapUrls());
    }

    private static List<String> index(String document) {
        Reader.validate(document, "siteindex.xsd");
        return ((SiteMapIndex) parsed(document))
                .getSitemaps().stream().map(part -> part.getUrl().toString()).toList();
    }

    private static AbstractSiteMap parsed(String document) {
        try {
            return new SiteMapParser(true)
                    .parseSiteMap(
                            document.getBytes(StandardCharsets.UTF_8),
                            URI.create(SITE + "/sitemap.xml").toURL());
        } catch (UnknownFormatException | IOException e) {
            throw new AssertionError(document, e);
        }
    }
}
