package org.inkjar.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.inkjar.search.Search;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** The search page, read as the document that it is. */
@InkjarTest
@WithAnonymousUser
class SearchViewTests extends SpringBrowserlessTest {

    private final Posts posts;
    private final Search search;

    SearchViewTests(Posts posts, Search search) {
        this.posts = posts;
        this.search = search;
    }

    @Test
    void asksWithAPlainForm() {
        var form = open("", 1).selectFirst("form[role=search]");

        assertThat(form.attr("action")).isEqualTo("/search");
        assertThat(form.attr("method")).isEqualTo("get");
        var field = form.selectFirst("input[type=search][name=q]");
        assertThat(form.selectFirst("label").attr("for")).isEqualTo(field.id());
        assertThat(field.attr("maxlength")).isEqualTo("200");
        assertThat(form.selectFirst("button[type=submit]").text()).isEqualTo("Search");
        assertThat(open("", 1).selectFirst("[role=status][aria-live=polite]").id())
                .isEqualTo("search-status");
    }

    @Test
    void withoutAQueryItSaysHowToAskAndWhatThereIs() {
        posts.taggedWith("go").published("One");

        var page = open(" ", 1);

        assertThat(page.selectFirst("#results").text()).contains("A word or two will do");
        assertThat(page.select("#results a").eachAttr("href")).containsExactly("/tags/go");
        assertThat(title()).isEqualTo("Search · Inkjar");
    }

    @Test
    void listsWhatIsFoundWithTheWordsMarked() {
        posts.taggedWith("go").saying("We *run* it.").published("Running Lucene");

        var page = found("run");

        var entry = page.selectFirst("#results article.entry");
        assertThat(entry.selectFirst("h2 a").attr("href")).isEqualTo("/posts/running-lucene");
        assertThat(entry.select("h2 mark").eachText()).containsExactly("Running");
        assertThat(entry.selectFirst(".entry-summary").html()).isEqualTo("We <mark>run</mark> it.");
        assertThat(entry.selectFirst("time").text()).isEqualTo("14 March 2026");
        assertThat(entry.select("a[rel=tag]").eachAttr("href")).containsExactly("/tags/go");
        assertThat(page.selectFirst("#results .count").text()).isEqualTo("1 result for “run”.");
        assertThat(page.selectFirst("input[name=q]").attr("value")).isEqualTo("run");
        assertThat(title()).isEqualTo("run · Search · Inkjar");
    }

    @Test
    void aPageHasNoDate() {
        posts.pages().published("About words");

        assertThat(found("words").select("#results article time")).isEmpty();
    }

    @Test
    void hasPages() {
        IntStream.rangeClosed(1, 11).forEach(n -> posts.published("Word & " + n));

        assertThat(found("word &").select(".pagination a").eachAttr("href"))
                .containsExactly("/search?q=word+%26&page=2");
        assertThat(open("word &", 2).select("#results article")).hasSize(1);
        assertThat(open("word &", 2).select(".pagination a").eachAttr("href")).containsExactly("/search?q=word+%26");
        assertThat(open("word &", 3).text()).contains("There is nothing at this address");
    }

    @Test
    void saysWhatMayHelpWhereNothingIsFound() {
        var page = found("qqqq");

        assertThat(page.selectFirst("#results").text()).contains("Nothing found for “qqqq”.", "What may help");
        assertThat(page.select("#results a").eachAttr("href")).containsExactly("/archive", "/tags");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onfocus=alert(1) autofocus='",
                "</title><script>alert(1)</script>",
                "javascript:alert(1)",
                "{{7*7}} ${7*7}"
            })
    void theQueryIsTextWhateverItSays(String query) {
        posts.saying("word").published(query + " word");

        for (var asked : List.of(query, query + " word")) {
            var page = found(asked);
            assertThat(page.select("script, img, [onerror], [onfocus], [autofocus], [style]"))
                    .isEmpty();
            assertThat(page.selectFirst("input[name=q]").attr("value")).isEqualTo(asked);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.selectFirst(".count").text()).contains("“" + asked + "”");
        }
    }

    @Test
    void hostileQueriesAreAnsweredWithAPage() {
        for (var query : List.of("x".repeat(10_000), "*:* AND (", "\uD83D", "\u202Eevil", "😀", "?!.", "\0")) {
            assertThat(open(query, 1).select("form[role=search]")).as(query).hasSize(1);
        }
        assertThat(open("x".repeat(10_000), 1).selectFirst("input[name=q]").attr("value"))
                .hasSize(200);
    }

    @Test
    void isPlainHtml() {
        posts.published("Word");

        assertThat(found("word").select("*")).extracting(Element::tagName).noneMatch(tag -> tag.contains("-"));
    }

    @Test
    void theScriptIsSmallAndFindsItsPlaces() throws IOException {
        var script = Files.readString(Path.of("frontend/search.js"));

        assertThat(script)
                .hasSizeLessThan(3_000)
                .contains("form[role=search]", "#" + SearchResults.ID, "#search-status");
    }

    /** Waits for the index to follow. */
    private Document found(String query) {
        await().until(search::isCurrent);
        return open(query, 1);
    }

    private static Document open(String query, int number) {
        var parameters = Map.of("q", List.of(query), "page", List.of(Integer.toString(number)));
        UI.getCurrent().navigate("search", new QueryParameters(parameters));
        var layout = UI.getCurrent()
                .getChildren()
                .filter(SiteLayout.class::isInstance)
                .findFirst();
        return Jsoup.parse(layout.map(Component::getElement).orElseThrow().getOuterHTML());
    }

    private static String title() {
        return UI.getCurrent().getInternals().getTitle();
    }
}
