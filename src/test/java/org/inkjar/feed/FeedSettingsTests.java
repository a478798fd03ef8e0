package org.inkjar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.author.Role;
import org.inkjar.settings.FeedContent;
import org.inkjar.settings.Reading;
import org.inkjar.settings.SettingsService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** How much the feeds hold is for the owner to say. */
@InkjarTest
class FeedSettingsTests {

    private final Reader reader;
    private final Posts posts;
    private final SettingsService settings;
    private final People people;

    FeedSettingsTests(WebApplicationContext context, Posts posts, SettingsService settings, People people) {
        this.reader = new Reader(context);
        this.posts = posts;
        this.settings = settings;
        this.people = people;
    }

    @Test
    void theSummaryAloneIsInEachFeed() {
        posts.taggedWith("Java").summarisedAs("In short").saying("At *length*").published("Title");
        set(20, FeedContent.SUMMARY);

        var atom = xml("/feed.xml");
        var rss = xml("/rss.xml");
        var json = JsonMapper.shared()
                .readTree(reader.read("/feed.json"))
                .get("items")
                .get(0);

        assertThat(atom.select("entry > summary").text()).isEqualTo("In short");
        assertThat(atom.select("entry > content")).isEmpty();
        assertThat(xml("/tags/java/feed.xml").select("entry > content")).isEmpty();
        assertThat(rss.select("item > description").text()).isEqualTo("In short");
        assertThat(rss.getElementsByTag("content:encoded")).isEmpty();
        assertThat(json.get("content_text").asString()).isEqualTo("In short");
        assertThat(json.has("content_html")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.xml", "/rss.xml", "/tags/java/feed.xml"})
    void holdsAsManyPostsAsTheOwnerSays(String path) {
        IntStream.range(0, 4).forEach(i -> posts.taggedWith("Java").published("Post " + i));
        set(3, FeedContent.FULL);

        assertThat(xml(path).select("entry, item")).hasSize(3);
    }

    @Test
    void theSitemapIsNotAnnouncedWhereSearchEnginesAreNotWelcome() {
        set(new Reading(10, 20, FeedContent.FULL, false));

        assertThat(reader.read("/robots.txt")).doesNotContain("Sitemap:").contains("noindex");
    }

    private void set(int feedPosts, FeedContent content) {
        set(new Reading(10, feedPosts, content, true));
    }

    /** By the owner, who is gone when somebody reads. */
    private void set(Reading reading) {
        people.signIn(new UUID(0, 1), Role.OWNER);
        settings.save(settings.find().reading(), reading);
        TestSecurityContextHolder.clearContext();
    }

    private Document xml(String path) {
        return Jsoup.parse(reader.read(path), "", Parser.xmlParser());
    }
}
