package org.inkjar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.inkjar.feed.Reader.SITE;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.post.TagData;
import org.inkjar.post.TagDetails;
import org.inkjar.post.TagService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.context.WebApplicationContext;

@InkjarTest
class TagFeedTests {

    private final Reader reader;
    private final Posts posts;
    private final TagService tags;

    TagFeedTests(WebApplicationContext context, Posts posts, TagService tags) {
        this.reader = new Reader(context);
        this.posts = posts;
        this.tags = tags;
    }

    @Test
    void hasThePostsOfItsTag() throws FeedException {
        posts.taggedWith("Java").published("With");
        posts.published("Without");
        posts.taggedWith("Java").draft("Draft");
        posts.taggedWith("Java").pages().published("About");

        var feed = new SyndFeedInput().build(new StringReader(reader.read("/tags/java/feed.xml")));

        assertThat(feed.getTitle()).isEqualTo("#Java · Inkjar");
        assertThat(feed.getLinks())
                .extracting(SyndLink::getRel, SyndLink::getHref)
                .containsExactlyInAnyOrder(
                        tuple("alternate", SITE + "/tags/java"), tuple("self", SITE + "/tags/java/feed.xml"));
        assertThat(feed.getUri()).isEqualTo(SITE + "/tags/java/feed.xml");
        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).containsExactly("With");
    }

    @Test
    void movesWithARenamedTag() {
        posts.taggedWith("Java").published("Title");
        var java = tag("Java");

        People.asEditor(() -> tags.save(java.id(), java.version(), new TagData("日本", "", "")));

        assertThat(reader.get("/tags/java/feed.xml").getStatus()).isEqualTo(301);
        assertThat(reader.get("/tags/java/feed.xml").getHeader("Location"))
                .isEqualTo("/tags/%E6%97%A5%E6%9C%AC/feed.xml");
        assertThat(reader.read("/tags/%E6%97%A5%E6%9C%AC/feed.xml")).contains("Title");
    }

    @Test
    void movesWithATagThatWasMerged() {
        posts.taggedWith("Java").published("A");
        posts.taggedWith("JVM").published("B");

        People.asEditor(() -> {
            tags.merge(tag("JVM").id(), tag("Java").id());
            return true;
        });

        assertThat(reader.get("/tags/jvm/feed.xml").getStatus()).isEqualTo(301);
        assertThat(reader.get("/tags/jvm/feed.xml").getHeader("Location")).isEqualTo("/tags/java/feed.xml");
        assertThat(reader.read("/tags/java/feed.xml")).contains("<title>A</title>", "<title>B</title>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "drafts", "No%20Slug", "-", "%F0%9F%98%80"})
    void anUnknownTagHasNone(String slug) {
        posts.taggedWith("drafts").draft("Draft");

        var response = reader.get("/tags/" + slug + "/feed.xml");

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentType()).isEqualTo("text/plain;charset=UTF-8");
    }

    private TagDetails tag(String name) {
        return People.asEditor(() -> tags.list(name, PageRequest.of(0, 1)).stream()
                .findFirst()
                .flatMap(item -> tags.find(item.id()))
                .orElseThrow());
    }
}
