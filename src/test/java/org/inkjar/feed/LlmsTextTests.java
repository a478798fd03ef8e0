package org.inkjar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkjar.feed.Reader.HOSTILE;
import static org.inkjar.feed.Reader.SITE;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The overview for language models, read as the Markdown that it is. */
@InkjarTest
class LlmsTextTests {

    private final Reader reader;
    private final Posts posts;
    private final JdbcTemplate jdbc;

    LlmsTextTests(WebApplicationContext context, Posts posts, JdbcTemplate jdbc) {
        this.reader = new Reader(context);
        this.posts = posts;
        this.jdbc = jdbc;
    }

    @Test
    void introducesTheSiteAndItsTexts() {
        posts.summarisedAs("About us").pages().published("About");
        posts.saying("The *beginning*").published("Older");
        posts.summarisedAs("In short").published("Newer");

        var document = overview();

        assertThat(document.select("h1").text()).isEqualTo("Inkjar");
        assertThat(document.select("h1 + blockquote").text()).isEqualTo("Notes on building and running things.");
        assertThat(document.select("h2").eachText()).containsExactly("Pages", "Posts", "Optional");
        assertThat(document.select("ul").get(0).select("li").eachText()).containsExactly("About: About us");
        assertThat(document.select("ul").get(1).select("li").eachText())
                .containsExactly("Newer: In short", "Older: The beginning");
        assertThat(links(document)).startsWith(SITE + "/about.md", SITE + "/posts/newer.md", SITE + "/posts/older.md");
    }

    @Test
    void speaksTheLanguageOfTheSite() {
        jdbc.update("update site set language = 'de'");
        posts.published("Neu");

        assertThat(overview().select("h2, h2:last-of-type ~ ul a").eachText())
                .containsExactly("Beiträge", "Optional", "Archiv", "Schlagwörter", "Feed");
    }

    @Test
    void everyLinkOfASectionLeadsToMarkdown() {
        posts.pages().published("About");
        posts.published("日本");

        var links = links(overview()).stream().filter(link -> link.endsWith(".md"));

        assertThat(links)
                .hasSize(2)
                .allSatisfy(link -> assertThat(
                                reader.get(link.substring(SITE.length())).getStatus())
                        .isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOSTILE,
                "- a",
                "1. a",
                "# a #",
                "> a",
                "+ a",
                "a]",
                "[a](b)",
                "a](http://b) ",
                "![a](b)",
                "a!",
                "&lt;",
                "\\",
                "\\[",
                "<http://a>",
                "`a`",
                "```",
                "~~~",
                "===",
                "---",
                "__a__",
                "    a",
                "<!--",
                "[a]: b",
                "a  "
            })
    void noTextIsTakenForMarkup(String text) {
        jdbc.update("update site set title = ?, description = ?", text.strip(), text.strip());
        posts.summarisedAs(text).published(text);
        var shown = text.strip();

        var document = overview();

        assertThat(only(document, "h1")).isEqualTo(shown);
        assertThat(only(document, "h1 + blockquote > p")).isEqualTo(shown);
        assertThat(only(document, "ul:first-of-type > li > a")).isEqualTo(shown);
        assertThat(only(document, "ul:first-of-type > li")).isEqualTo(shown + ": " + shown);
        assertThat(document.select("em, strong, code, img, script, pre, hr")).isEmpty();
    }

    @Test
    void anEmptyBlogHasAnOverview() {
        jdbc.update("update site set description = ''");

        assertThat(overview().select("h2").eachText()).containsExactly("Optional");
        assertThat(overview().select("blockquote")).isEmpty();
    }

    @Test
    void hasNothingThatIsNotPublic() {
        posts.draft("Hidden draft");
        posts.scheduled("Hidden scheduled");
        posts.withdrawn("Hidden withdrawn");
        posts.deleted("Hidden deleted");
        posts.pages().draft("Hidden page");

        assertThat(overview().text()).doesNotContain("Hidden");
    }

    private Document overview() {
        assertThat(reader.get("/llms.txt").getContentType()).isEqualTo("text/plain;charset=UTF-8");
        var markdown = Parser.builder().build().parse(reader.read("/llms.txt"));
        return Jsoup.parse(HtmlRenderer.builder().build().render(markdown));
    }

    private static String only(Document document, String selector) {
        var found = document.select(selector);
        assertThat(found).hasSize(1);
        return found.getFirst().wholeText();
    }

    private static List<String> links(Document document) {
        return document.select("a").eachAttr("href");
    }
}
