package org.inkjar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkjar.feed.Reader.HOSTILE;
import static org.inkjar.feed.Reader.SITE;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.context.WebApplicationContext;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Articles as Markdown, the front matter read as YAML. */
@InkjarTest
class MarkdownArticleTests {

    private final Reader reader;
    private final Posts posts;
    private final People people;
    private final PostService service;

    MarkdownArticleTests(WebApplicationContext context, Posts posts, People people, PostService service) {
        this.reader = new Reader(context);
        this.posts = posts;
        this.people = people;
        this.service = service;
    }

    @Test
    void saysEverythingAboveTheText() {
        var post = posts.taggedWith("Java", "C#")
                .summarisedAs("In short")
                .saying("At *length*")
                .by(people.ada(), people.author("Bob"))
                .in("pt-BR")
                .published("Title");

        assertThat(reader.get("/posts/title.md").getContentType())
                .isEqualTo("text/markdown;charset=UTF-8;variant=CommonMark");
        assertThat(frontMatter("/posts/title.md"))
                .isEqualTo(Map.of(
                        "title",
                        "Title",
                        "summary",
                        "In short",
                        "date",
                        Date.from(post.publishedAt()),
                        "updated",
                        Date.from(post.updatedAt()),
                        "authors",
                        List.of("Ada Lovelace", "Bob"),
                        "tags",
                        List.of("Java", "C#"),
                        "language",
                        "pt-BR",
                        "canonical",
                        SITE + "/posts/title"));
        assertThat(body("/posts/title.md")).isEqualTo("At *length*\n");
    }

    @Test
    void aPageHasNoDate() {
        posts.pages().saying("Who we are").published("About");

        assertThat(frontMatter("/about.md")).containsEntry("title", "About").doesNotContainKey("date");
        assertThat(body("/about.md")).isEqualTo("Who we are\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOSTILE,
                "yes",
                "123",
                "null",
                "~",
                "# a",
                "- a",
                "a: b",
                "{a: b}",
                "[a]",
                "&a",
                "*a",
                "!a",
                "%a",
                "@a",
                "'",
                "\"",
                "|",
                ">",
                "---",
                "2026-03-14",
                "\uFFFE",
                "עברית"
            })
    void frontMatterHoldsAnyText(String text) {
        posts.summarisedAs(text).withSlug("title").published(text);

        assertThat(frontMatter("/posts/title.md"))
                .containsEntry("title", text.strip())
                .containsEntry("summary", text.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: No\n---", "    code", "<script>alert(1)</script>", "# A\n\n\n\n# B  \nc", ""})
    void theTextStaysAsItWasWritten(String body) {
        posts.saying(body).published("Title");

        assertThat(body("/posts/title.md")).isEqualTo(body + "\n");
    }

    @Test
    void whatAppearedElsewhereFirstSaysSo() {
        var post = posts.draft("Title");
        var data = post.data().toBuilder()
                .canonicalUrl("https://example.org/first")
                .build();
        posts.publish(People.asEditor(() -> service.save(post.id(), post.version(), data)));

        assertThat(frontMatter("/posts/title.md")).containsEntry("canonical", "https://example.org/first");
    }

    @Test
    void leadsFromAnOldAddressToTheNew() {
        posts.retitle(posts.published("Before"), "日本");

        assertThat(reader.get("/posts/before.md").getStatus()).isEqualTo(301);
        assertThat(reader.get("/posts/before.md").getHeader("Location")).isEqualTo("/posts/%E6%97%A5%E6%9C%AC.md");
        assertThat(reader.get("/posts/%E6%97%A5%E6%9C%AC.md").getStatus()).isEqualTo(200);
    }

    @Test
    void leadsFromAPostToThePageItBecame() {
        var post = posts.published("About");
        var page = post.data().toBuilder().kind(PostKind.PAGE).build();
        People.asEditor(() -> service.save(post.id(), post.version(), page));

        assertThat(reader.get("/posts/about.md").getStatus()).isEqualTo(301);
        assertThat(reader.get("/posts/about.md").getHeader("Location")).isEqualTo("/about.md");
    }

    @Test
    void whatWasPublicIsGone() {
        posts.withdrawn("Withdrawn");
        posts.deleted("Deleted");
        posts.pages().withdrawn("About");

        assertThat(List.of("/posts/withdrawn.md", "/posts/deleted.md", "/about.md"))
                .allSatisfy(path -> assertThat(reader.get(path).getStatus()).isEqualTo(410));
    }

    @Test
    void whatTakesOverAnOldAddressKeepsItWhenWithdrawn() {
        posts.retitle(posts.published("Title"), "Other");
        PostDetails heir = posts.withSlug("title").published("Heir");
        assertThat(reader.get("/posts/title.md").getStatus()).isEqualTo(200);

        posts.delete(heir);

        assertThat(reader.get("/posts/title.md").getStatus()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/posts/unknown.md",
                "/posts/draft.md",
                "/posts/scheduled.md",
                "/unknown.md",
                "/posts/.md",
                "/posts/No%20Slug.md",
                "/README.md",
                "/posts/title.md.md",
                "/posts/%F0%9F%98%80.md"
            })
    void whatReadersMayNotSeeIsNotFound(String path) {
        posts.published("Title");
        posts.draft("Draft");
        posts.scheduled("Scheduled");

        assertThat(reader.get(path).getStatus()).isEqualTo(404);
    }

    private Map<String, Object> frontMatter(String path) {
        var document = reader.read(path);
        assertThat(document).startsWith("---\n");
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(document.substring(4, end(document)));
    }

    private String body(String path) {
        var document = reader.read(path);
        return document.substring(end(document) + "\n---\n\n".length());
    }

    private static int end(String document) {
        return document.indexOf("\n---\n\n", 4);
    }
}
