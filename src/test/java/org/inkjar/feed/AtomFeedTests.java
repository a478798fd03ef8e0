package org.inkjar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.inkjar.feed.Reader.HOSTILE;
import static org.inkjar.feed.Reader.SITE;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.WebApplicationContext;

/** The Atom feed, as the schema of its standard and a feed reader see it. */
@InkjarTest
class AtomFeedTests {

    private final Reader reader;
    private final Posts posts;
    private final People people;
    private final TestClock clock;

    AtomFeedTests(WebApplicationContext context, Posts posts, People people, TestClock clock) {
        this.reader = new Reader(context);
        this.posts = posts;
        this.people = people;
        this.clock = clock;
    }

    @Test
    void fitsTheSchemaOfTheStandard() {
        posts.taggedWith("java", "c & <d>")
                .withCover("/media/1/a.png", "A picture")
                .summarisedAs(HOSTILE)
                .saying(HOSTILE)
                .in("pt-BR")
                .by(people.ada(), people.author("Bob & <i>Sons</i>"))
                .published(HOSTILE);
        posts.published("日本語");

        assertValid(reader.read("/feed.xml"));
        assertValid(reader.read("/tags/java/feed.xml"));
    }

    @Test
    void anEmptyBlogHasAnEmptyFeed() {
        var document = reader.read("/feed.xml");

        assertValid(document);
        assertThat(parse(document).getEntries()).isEmpty();
        assertThat(parse(document).getTitle()).isEqualTo("Inkjar");
    }

    @Test
    void theSchemaIsNotContentWithEverything() {
        assertThat(AtomSchema.complaints("<feed xmlns='http://www.w3.org/2005/Atom'><title>No id</title></feed>"))
                .contains("missing required");
    }

    @Test
    void tellsAllAboutAPost() {
        var post = posts.taggedWith("Java")
                .withCover("/media/1/a.png", "A picture")
                .summarisedAs("In short")
                .saying("At *length*")
                .in("de")
                .published("Title");

        var feed = feed("/feed.xml");
        var entry = feed.getEntries().getFirst();

        assertThat(feed.getLinks())
                .extracting(SyndLink::getRel, SyndLink::getHref)
                .containsExactlyInAnyOrder(tuple("alternate", SITE + "/"), tuple("self", SITE + "/feed.xml"));
        assertThat(entry.getTitle()).isEqualTo("Title");
        assertThat(entry.getLink()).isEqualTo(SITE + "/posts/title");
        assertThat(entry.getUri()).isEqualTo("urn:uuid:" + post.id());
        assertThat(entry.getPublishedDate()).isEqualTo(Date.from(post.publishedAt()));
        assertThat(entry.getUpdatedDate()).isEqualTo(Date.from(post.updatedAt()));
        assertThat(entry.getAuthors()).extracting(SyndPerson::getName).containsExactly("Ada Lovelace");
        assertThat(entry.getAuthors()).extracting(SyndPerson::getUri).containsExactly(SITE + "/authors/ada-lovelace");
        assertThat(entry.getCategories()).extracting(SyndCategory::getName).containsExactly("java");
        assertThat(entry.getDescription().getValue()).isEqualTo("In short");
        assertThat(entry.getContents().getFirst().getValue()).contains("<p>At <em>length</em></p>");
        assertThat(entry.getEnclosures()).singleElement().satisfies(cover -> {
            assertThat(cover.getUrl()).isEqualTo(SITE + "/media/1/a.png");
            assertThat(cover.getType()).isEqualTo("image/png");
        });
    }

    @Test
    void hostileTextArrivesAsItWasWritten() {
        posts.summarisedAs(HOSTILE).published(HOSTILE);

        var entry = feed("/feed.xml").getEntries().getFirst();

        assertThat(entry.getTitle()).isEqualTo(HOSTILE.strip().replace('\uFFFF', '\uFFFD'));
        assertThat(entry.getDescription().getValue()).isEqualTo(entry.getTitle());
    }

    @Test
    void addressesAreAsciiWhateverTheirScript() {
        posts.published("日本語");

        assertThat(feed("/feed.xml").getEntries().getFirst().getLink())
                .isEqualTo(SITE + "/posts/%E6%97%A5%E6%9C%AC%E8%AA%9E");
    }

    @Test
    void hasTheNewestTwentyPosts() {
        IntStream.rangeClosed(1, 22).forEach(n -> posts.published("Post " + n));

        assertThat(titles("/feed.xml"))
                .hasSize(20)
                .startsWith("Post 22", "Post 21")
                .endsWith("Post 3");
    }

    @Test
    void hasNothingThatIsNotPublicAndNoPages() {
        var java = posts.taggedWith("java");
        java.published("Public");
        java.draft("Draft");
        java.scheduled("Scheduled");
        java.withdrawn("Withdrawn");
        java.deleted("Deleted");
        java.pages().published("About");

        assertThat(titles("/feed.xml")).containsExactly("Public");
        assertThat(titles("/tags/java/feed.xml")).containsExactly("Public");
    }

    @Test
    void anEntryKeepsItsIdWhenItMoves() {
        var post = posts.published("Before");
        var id = feed("/feed.xml").getEntries().getFirst().getUri();

        posts.retitle(post, "After");

        var entry = feed("/feed.xml").getEntries().getFirst();
        assertThat(entry.getLink()).isEqualTo(SITE + "/posts/after");
        assertThat(entry.getUri()).isEqualTo(id);
    }

    @Test
    void changesOnlyWithItsPosts() {
        posts.published("A");
        var before = reader.read("/feed.xml");
        clock.advance(Duration.ofDays(1));

        assertThat(reader.read("/feed.xml")).isEqualTo(before);
        assertThat(parse(before).getPublishedDate()).isEqualTo(Date.from(TestClock.START.plusSeconds(60)));

        var late = posts.published("B");
        assertThat(feed("/feed.xml").getPublishedDate()).isEqualTo(Date.from(late.publishedAt()));
    }

    @Test
    void everyEntrySaysItsLanguage() {
        posts.in("de").published("Deutsch");
        posts.in("pt-BR").published("Português");

        assertThat(reader.read("/feed.xml"))
                .containsSubsequence("<entry xml:lang=\"pt-BR\">", "Português", "<entry xml:lang=\"de\">", "Deutsch");
    }

    private List<String> titles(String path) {
        return feed(path).getEntries().stream().map(SyndEntry::getTitle).toList();
    }

    private SyndFeed feed(String path) {
        assertThat(reader.get(path).getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        return parse(reader.read(path));
    }

    private static SyndFeed parse(String document) {
        try {
            return new SyndFeedInput().build(new StringReader(document));
        } catch (FeedException e) {
            throw new AssertionError(document, e);
        }
    }

    private static void assertValid(String document) {
        assertThat(AtomSchema.complaints(document)).as(document).isEmpty();
    }
}
