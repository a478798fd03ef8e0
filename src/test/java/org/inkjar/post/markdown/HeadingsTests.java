package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTests {

    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    @Test
    void areListedInOrderWithTheirText() {
        assertThat(headings("## One\n\n### *Two* and `code`\n\nThree\n-----"))
                .containsExactly(
                        new Heading(2, "h-one", "One"),
                        new Heading(3, "h-two-and-code", "Two and code"),
                        new Heading(2, "h-three", "Three"));
    }

    @Test
    void keepTheirLevelsWhereLevelOneIsNotUsed() {
        assertThat(levels("## a\n### b")).containsExactly(2, 3);
    }

    @Test
    void allMoveDownByOneWhereLevelOneIsUsed() {
        assertThat(levels("## a\n# b\n### c\n##### d\n###### e")).containsExactly(3, 2, 4, 6, 6);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Setup,                       h-setup
                    'Setup, step by step!',      h-setup-step-by-step
                    C++ & Java,                  h-c-java
                    Größe,                       h-größe
                    日本語の見出し,                h-日本語の見出し
                    हिन्दी,                          h-हिन्दी
                    snake_case,                  h-snake_case
                    2026,                        h-2026
                    –,                           h-section
                    🎉,                          h-section
                    """)
    void haveReadableIds(String text, String id) {
        assertThat(headings("## " + text)).extracting(Heading::id).containsExactly(id);
    }

    @Test
    void haveEachAnIdOfTheirOwn() {
        assertThat(headings("## a-1\n## a\n## a\n## A!\n## a-1"))
                .extracting(Heading::id)
                .containsExactly("h-a-1", "h-a", "h-a-2", "h-a-3", "h-a-1-1");
    }

    @Test
    void haveIdsOfBoundedLength() {
        assertThat(headings("## " + "𠀀".repeat(5_000)).getFirst().id()).isEqualTo("h-" + "𠀀".repeat(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ## a", "- ## a", "## ", "[^1]\n\n[^1]: ## a", "`## a`", "    ## a"})
    void areNoSectionsElsewhereOrWithoutText(String markdown) {
        assertThat(headings(markdown)).isEmpty();
    }

    @Test
    void areWhatLinksToTheirSlugsLeadTo() {
        assertThat(RENDERER.render("[a](#größe)\n\n## Größe").html().value())
                .contains("<a href=\"#h-gr%C3%B6%C3%9Fe\">a</a>");
    }

    @Test
    void carryTheIdsThatAreListed() {
        RenderedMarkdown rendered = RENDERER.render("# a\n## a\n## ж\n### 1");
        List<String> ids =
                Jsoup.parse(rendered.html().value()).select("h2, h3, h4").eachAttr("id");
        assertThat(rendered.headings()).extracting(Heading::id).isEqualTo(ids);
    }

    private List<Heading> headings(String markdown) {
        return RENDERER.render(markdown).headings();
    }

    private List<Integer> levels(String markdown) {
        return headings(markdown).stream().map(Heading::level).toList();
    }
}
