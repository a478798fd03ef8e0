package org.inkjar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkjar.feed.Reader.HOSTILE;
import static org.inkjar.feed.Reader.SITE;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.util.Date;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.WebApplicationContext;

/** The RSS feed, as a feed reader sees it. */
@InkjarTest
class RssFeedTests {

    private final Reader reader;
    private final Posts posts;
    private final People people;

    RssFeedTests(WebApplicationContext context, Posts posts, People people) {
        this.reader = new Reader(context);
        this.posts = posts;
        this.people = people;
    }

    @Test
    void tellsAllAboutAPost() {
        var post = posts.taggedWith("Java", "Web")
                .summarisedAs("In short")
                .saying("At *length*")
                .by(people.ada(), people.author("Bob"))
                .in("de")
                .published("Title");

        var channel = channel();
        var item = channel.getItems().getFirst();

        assertThat(channel.getLink()).isEqualTo(SITE + "/");
        assertThat(channel.getDescription()).isEqualTo("Notes on building and running things.");
        assertThat(channel.getLanguage()).isEqualTo("de");
        assertThat(channel.getLastBuildDate()).isEqualTo(Date.from(post.updatedAt()));
        assertThat(item.getTitle()).isEqualTo("Title");
        assertThat(item.getLink()).isEqualTo(SITE + "/posts/title");
        assertThat(item.getGuid().getValue()).isEqualTo("urn:uuid:" + post.id());
        assertThat(item.getGuid().isPermaLink()).isFalse();
        assertThat(item.getPubDate()).isEqualTo(Date.from(post.publishedAt()));
        assertThat(item.getDescription().getValue()).isEqualTo("In short");
        assertThat(item.getContent().getValue()).contains("<p>At <em>length</em></p>");
        assertThat(item.getCategories())
                .extracting(category -> category.getValue())
                .containsExactly("Java", "Web");
        assertThat(item.getModule(DCModule.URI))
                .isInstanceOfSatisfying(
                        DCModule.class, dc -> assertThat(dc.getCreators()).containsExactly("Ada Lovelace", "Bob"));
    }

    @Test
    void namesItself() {
        assertThat(reader.read("/rss.xml"))
                .contains("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"" + SITE + "/rss.xml\">");
    }

    @Test
    void showsTheCover() {
        posts.withCover("/media/1/a.png", "A \"picture\"").published("Title");

        assertThat(reader.read("/rss.xml"))
                .contains("<media:content medium=\"image\" url=\"" + SITE + "/media/1/a.png\">")
                .contains("<media:description>A \"picture\"</media:description>");
    }

    @Test
    void hostileTextArrivesAsItWasWritten() {
        posts.summarisedAs("<script>&amp;").saying(HOSTILE).published(HOSTILE);

        var item = channel().getItems().getFirst();

        assertThat(item.getTitle()).isEqualTo(HOSTILE.strip().replace('\uFFFF', '\uFFFD'));
        assertThat(item.getDescription().getValue()).isEqualTo("&lt;script&gt;&amp;amp;");
        assertThat(item.getContent().getValue()).doesNotContain("<script");
    }

    @Test
    void saysNoLanguageWhereThereAreSeveral() {
        posts.in("de").published("Deutsch");
        posts.in("ar").published("عربي");

        assertThat(channel().getLanguage()).isNull();
        assertThat(reader.read("/rss.xml")).contains("<dc:language>de</dc:language>", "<dc:language>ar</dc:language>");
    }

    @Test
    void anEmptyBlogHasAnEmptyFeed() {
        assertThat(channel().getItems()).isEmpty();
        assertThat(channel().getLastBuildDate()).isNull();
    }

    @Test
    void hasNothingThatIsNotPublicAndNoPages() {
        posts.draft("Draft");
        posts.scheduled("Scheduled");
        posts.withdrawn("Withdrawn");
        posts.deleted("Deleted");
        posts.pages().published("About");

        assertThat(channel().getItems()).isEmpty();
    }

    private Channel channel() {
        assertThat(reader.get("/rss.xml").getContentType()).isEqualTo("application/rss+xml;charset=UTF-8");
        var document = reader.read("/rss.xml");
        try {
            return (Channel) new WireFeedInput().build(new StringReader(document));
        } catch (FeedException e) {
            throw new AssertionError(document, e);
        }
    }
}
