package org.inkjar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkjar.feed.Reader.HOSTILE;
import static org.inkjar.feed.Reader.SITE;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON feed, as a schema of it and a JSON parser see it. */
@InkjarTest
class JsonFeedTests {

    private final Reader reader;
    private final Posts posts;

    JsonFeedTests(WebApplicationContext context, Posts posts) {
        this.reader = new Reader(context);
        this.posts = posts;
    }

    @Test
    void tellsAllAboutAPost() {
        var post = posts.taggedWith("Java")
                .withCover("/media/1/a.png", "A picture")
                .summarisedAs("In short")
                .saying("At *length*")
                .in("de")
                .published("Title");

        var feed = feed();
        var item = feed.get("items").get(0);

        assertThat(text(feed, "home_page_url")).isEqualTo(SITE + "/");
        assertThat(text(feed, "feed_url")).isEqualTo(SITE + "/feed.json");
        assertThat(text(feed, "language")).isEqualTo("de");
        assertThat(text(item, "id")).isEqualTo("urn:uuid:" + post.id());
        assertThat(text(item, "url")).isEqualTo(SITE + "/posts/title");
        assertThat(text(item, "title")).isEqualTo("Title");
        assertThat(text(item, "summary")).isEqualTo("In short");
        assertThat(text(item, "content_html")).contains("<p>At <em>length</em></p>");
        assertThat(text(item, "image")).isEqualTo(SITE + "/media/1/a.png");
        assertThat(text(item, "date_published")).isEqualTo("2026-03-14T09:27:53Z");
        assertThat(text(item, "date_modified")).isEqualTo("2026-03-14T09:27:53Z");
        assertThat(text(item, "language")).isEqualTo("de");
        assertThat(item.get("tags").get(0).asString()).isEqualTo("Java");
        assertThat(text(item.get("authors").get(0), "name")).isEqualTo("Ada Lovelace");
        assertThat(text(item.get("authors").get(0), "url")).isEqualTo(SITE + "/authors/ada-lovelace");
    }

    @Test
    void hostileTextArrivesAsItWasWritten() {
        posts.summarisedAs(HOSTILE).saying(HOSTILE).published(HOSTILE);

        assertThat(text(feed().get("items").get(0), "title")).isEqualTo(HOSTILE.strip());
    }

    @Test
    void anEmptyBlogHasAnEmptyFeed() {
        assertThat(feed().get("items").isEmpty()).isTrue();
    }

    @Test
    void saysNoLanguageWhereThereAreSeveral() {
        posts.in("de").published("Deutsch");
        posts.in("pt-BR").published("Português");

        assertThat(feed().has("language")).isFalse();
        assertThat(text(feed().get("items").get(0), "language")).isEqualTo("pt-BR");
    }

    @Test
    void hasNothingThatIsNotPublicAndNoPages() {
        posts.draft("Draft");
        posts.scheduled("Scheduled");
        posts.withdrawn("Withdrawn");
        posts.deleted("Deleted");
        posts.pages().published("About");

        assertThat(feed().get("items").isEmpty()).isTrue();
    }

    @Test
    void theSchemaIsNotContentWithEverything() throws IOException {
        assertThat(complaints("{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"No items\"}"))
                .isNotEmpty();
    }

    /** The feed, which fits the schema. */
    private JsonNode feed() {
        assertThat(reader.get("/feed.json").getContentType()).isEqualTo("application/feed+json");
        var document = reader.read("/feed.json");
        try {
            assertThat(complaints(document)).as(document).isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return JsonMapper.shared().readTree(document);
    }

    private static List<Error> complaints(String document) throws IOException {
        try (var source = Reader.resource("json-feed-1.1.json").openStream()) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(source);
            return schema.validate(
                    document,
                    InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }
}
