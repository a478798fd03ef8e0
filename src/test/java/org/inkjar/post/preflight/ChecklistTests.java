package org.inkjar.post.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkjar.post.markdown.MarkdownReader;
import org.inkjar.post.preflight.SiteTarget.State;
import org.inkjar.post.weblink.LinkTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistTests {

    private static final String BASE = "https://blog.example.com";

    private final MarkdownReader reader = new MarkdownReader();
    private final Map<SiteAddress, SiteTarget> site = new HashMap<>();
    private final Map<String, LinkTrouble> web = new HashMap<>();

    private String summary = "What this is about.";
    private String cover = "";
    private String coverAlt = "";
    private String headline = "A title";
    private String canonicalUrl = "";
    private boolean shadows;

    @Test
    void hasNothingToSayOfAGoodText() {
        assertThat(look("""
                        Some words with a [link](/posts/other#h-part) and [one below](#more).

                        ## More

                        ![A cat on a mat](/media/0123456789ab/cat.webp)

                        ### Deeper

                        ```java
                        // TODO in code
                        ```

                        ## Back again
                        """).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\n", "---", "<!-- nothing -->", "[x]: /y"})
    void missesTheText(String body) {
        assertThat(messages(body)).singleElement().asString().startsWith("There is no text yet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"![A cat](/icon.svg)", "```\ncode\n```", "    code", "`x`", "word"})
    void takesPicturesAndCodeForAText(String body) {
        assertThat(look(body).problems()).isZero();
    }

    @Test
    void findsCodeThatIsNotClosed() {
        var found = only("Words.\n\n```java\nint x;\n\n## Not a heading\n");

        assertThat(found.message()).contains("not closed");
        assertThat(found.place().text().line()).isEqualTo(3);
        assertThat(messages("```\na\n```\n\n~~~\nb\n~~~\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO", "TBD", "FIXME", "XXX", "TK", "Lorem ipsum", "lorem\u00A0ipsum dolor sit amet"})
    void findsDraftWords(String mark) {
        assertThat(messages("Here is %s, to be done.".formatted(mark))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "todo",
                "TODOS",
                "MASTODON",
                "tk",
                "TKs",
                "METHODS",
                "`TODO`",
                "XXXL",
                "über_TODO_x",
                "https://example.com/TODO",
                "<!-- TODO -->",
                "lorem",
                "ipsum lorem"
            })
    void leavesOtherWordsAlone(String words) {
        assertThat(messages("Here: %s – so it is.".formatted(words))).isEmpty();
    }

    @Test
    void findsADraftWordInAListOfTasksAndInHtml() {
        assertThat(messages("- [ ] TODO write\n\n<p>FIXME</p>\n")).hasSize(2);
    }

    @Test
    void saysWhereADraftWordStands() {
        var body = "# One\n\nFirst *line*\nand TODO here.";
        var place = look(body).shown().getFirst().place();

        assertThat(place.text().line()).isEqualTo(4);
        assertThat(body.substring(place.text().from(), place.text().to())).isEqualTo("TODO");
    }

    @ParameterizedTest
    @CsvSource({"![](/a.png)", "![ ](/a.png)", "<img src=\"/a.png\">", "[![](/a.png)](/posts/x)"})
    void findsPicturesWithoutADescription(String body) {
        assertThat(messages("Words. " + body)).singleElement().asString().contains("“a.png” has no description");
    }

    @Test
    void anEmptyDescriptionInHtmlIsMeant() {
        assertThat(messages("<img src=\"/a.png\" alt=\"\">\n\nWords.")).isEmpty();
    }

    @Test
    void suggestsADescriptionOfTheCover() {
        cover = "/icon.svg";
        assertThat(only("Words.").severity()).isEqualTo(Severity.SUGGESTION);

        coverAlt = "A drop";
        assertThat(messages("Words.")).isEmpty();
    }

    @Test
    void findsHeadingsThatSkipALevel() {
        assertThat(messages("Words.\n\n## One\n\n#### Two\n\n## Three\n\n### Four"))
                .containsExactly(
                        "The heading “Two” skips a level. Make it ###, or put a heading of that level before it.");
        assertThat(messages("Words.\n\n### First")).singleElement().asString().contains("Make it ##,");
        assertThat(messages("Words.\n\n<h4>In HTML</h4>\n"))
                .singleElement()
                .asString()
                .contains("This heading");
    }

    @Test
    void findsAHeadingOfTheTitlesLevelOnce() {
        assertThat(messages("# One\n\nWords.\n\n## Two\n\n# Three"))
                .containsExactly(
                        "The heading “One” has the level of the title. Begin the headings of the text with ##.");
    }

    @Test
    void suggestsASummary() {
        summary = " ";

        assertThat(only("Words.").place().field()).isEqualTo("summary");
    }

    @Test
    void findsWhatSearchResultsCutOff() {
        headline = "x".repeat(SearchLimits.TITLE);
        summary = "y".repeat(SearchLimits.DESCRIPTION);
        assertThat(messages("Words.")).isEmpty();

        headline += "x";
        summary += "y";
        assertThat(messages("Words."))
                .extracting(message -> message.substring(0, message.indexOf(';')))
                .containsExactly("The title has 61 characters", "The description has 161 characters");
    }

    @Test
    void findsAnAddressThatWasAnotherPosts() {
        shadows = true;

        assertThat(only("Words.").message()).contains("“/posts/this” is the old address of another post");
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING, leads nowhere",
        "HIDDEN, is not public",
        "GONE, was withdrawn",
        "NO_PLACE, without that heading"
    })
    void findsLinksThatLeadNowhere(State state, String words) {
        site.put(new SiteAddress("/posts/other", ""), new SiteTarget(state));

        var found = only("A [link](%s/posts/other/?a=b) away.".formatted(BASE));

        assertThat(found.message()).contains(words);
        assertThat(found.severity()).isEqualTo(Severity.PROBLEM);
    }

    @Test
    void suggestsTheShortestWay() {
        site.put(new SiteAddress("/posts/old", ""), new SiteTarget(State.MOVED, "/posts/new"));

        var found = only("A [link](old) beside this one.");

        assertThat(found.message()).isEqualTo("“old” has moved. Link directly to “/posts/new”.");
        assertThat(found.severity()).isEqualTo(Severity.SUGGESTION);
    }

    @Test
    void looksAtPicturesTheCoverAndTheFirstAddressToo() {
        site.put(new SiteAddress("/gone.png", ""), new SiteTarget(State.MISSING));
        cover = "/gone.png";
        coverAlt = "Gone";
        canonicalUrl = BASE + "/gone.png";

        assertThat(look("![Gone](/gone.png)").shown())
                .extracting(finding -> finding.place().field())
                .containsExactly("body", "cover", "canonicalUrl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#one", "#One", "#h-one", "#two-words", "#", "#top", "#%C3%BCber", "#über"})
    void knowsTheHeadingsOfTheText(String anchor) {
        assertThat(messages("[Link](%s)\n\n## One\n\n## Two *words*\n\n## Über".formatted(anchor)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#three", "#ones", "#%zz"})
    void findsAnchorsWithoutAHeading(String anchor) {
        assertThat(messages("[Link](%s)\n\n## One".formatted(anchor)))
                .singleElement()
                .asString()
                .contains("No heading of this text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "http:///x",
                "//",
                "data:text/html,x",
                "http://user:pw@example.com/",
                "http://[::1"
            })
    void findsAddressesThatNoBrowserFollows(String address) {
        assertThat(messages("[Link](<%s>)".formatted(address))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:a@example.com",
                "tel:+1",
                "https://example.com",
                "//example.com/x",
                "http://müller.example/ü?ß=1"
            })
    void leavesWhatItCannotKnowAlone(String address) {
        assertThat(messages("[Link](<%s>)".formatted(address))).isEmpty();
    }

    @Test
    void tellsOfLinksElsewhere() {
        web.put("https://example.com/gone", new LinkTrouble(Optional.empty(), 404));
        web.put("https://example.com/silent", new LinkTrouble(Optional.empty(), 0));
        web.put("https://example.com/old", new LinkTrouble(Optional.of("https://example.com/new"), 0));

        var found = look("[a](https://example.com/gone#x) <https://example.com/silent> [c](HTTPS://EXAMPLE.com/old)");

        assertThat(found.shown())
                .extracting(Finding::message)
                .containsExactly(
                        "“https://example.com/gone#x” answers with an error (404). Correct the link, or take it out.",
                        "Nobody answers at “https://example.com/silent”. Correct the link, or take it out.",
                        "“HTTPS://EXAMPLE.com/old” has moved for good to “https://example.com/new”. Link directly there.");
        assertThat(found.problems()).isEqualTo(2);
    }

    @Test
    void percentSignsArePartOfWhatIsTyped() {
        site.put(new SiteAddress("/100%s", ""), new SiteTarget(State.MISSING));

        assertThat(only("[Link](/100%25s)").message()).startsWith("“/100%25s” leads nowhere");
    }

    @Test
    void problemsComeFirstAndOnlySoManyAreTold() {
        var found = look("# One\n\n" + "![](/a.png) ".repeat(1_000));

        assertThat(found.shown()).hasSize(Findings.MOST);
        assertThat(found.shown().getFirst().severity()).isEqualTo(Severity.PROBLEM);
        assertThat(found.problems()).isEqualTo(1_000);
        assertThat(found.suggestions()).isEqualTo(1);
    }

    @Test
    void knowsAProblemAgainWhereverItStands() {
        var before = look("TODO\n\n## One");
        var after = look("## One\n\nMore words, and TODO");
        var more = look("TODO and FIXME");

        assertThat(after.hasProblemsUnknownTo(before)).isFalse();
        assertThat(more.hasProblemsUnknownTo(before)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![](",
                "> ",
                "- ",
                "<img ",
                "# x\n",
                "```\n",
                "[a](#b) ",
                "TODO ",
                "<h1>",
                "[a](/x",
                "*_~",
                "| a ",
                "\u0000",
                "😀"
            })
    void looksThroughAnything(String piece) {
        assertThatCode(() -> look(piece.repeat(1_000_000 / piece.length()))).doesNotThrowAnyException();
    }

    private Findings look(String body) {
        var manuscript = new Manuscript(
                "/posts/this",
                summary,
                cover,
                coverAlt,
                canonicalUrl,
                headline,
                false,
                summary,
                false,
                reader.read(body));
        return Checklist.look(manuscript, PostLinks.in(manuscript, BASE), new Targets(site, web), shadows);
    }

    private Finding only(String body) {
        var found = look(body);
        assertThat(found.total()).isOne();
        return found.shown().getFirst();
    }

    private List<String> messages(String body) {
        return look(body).shown().stream().map(Finding::message).toList();
    }
}
