package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlCharactersTests {

    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0001b",
                "a\u001Bb",
                "a\u007Fb",
                "a\u0085b",
                "a\uFFFEb",
                "a\uFDD0b",
                "a\uDBFF\uDFFFb",
                "a&#1;b",
                "a&#x85;b",
                "a\u202Eb",
                "a&#x202D;b"
            })
    void areDroppedFromProse(String markdown) {
        RenderedMarkdown rendered = RENDERER.render(markdown);
        assertThat(rendered.html().value()).isEqualTo("<p>ab</p>\n");
        assertThat(rendered.plainText()).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a&#0;b", "a\uD800b", "a\uDC00b"})
    void areReplacedWhereSomethingIsMissing(String markdown) {
        assertThat(RENDERER.render(markdown).plainText()).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200E", "\u200F", "\u061C", "\u202A", "\u202B", "\u202C", "\u2066", "\u2067", "\u2069"})
    void stayInProseWhereRightToLeftScriptsNeedThem(String mark) {
        assertThat(RENDERER.render("a" + mark + "b").plainText()).isEqualTo("a" + mark + "b");
    }

    @Test
    void areShownInCode() {
        assertThat(RENDERER.render("`a\u202Eb`\n\n```\n\u2066\n```\n\n    \u200F")
                        .plainText())
                .isEqualTo("a[U+202E]b\n[U+2066]\n[U+200F]");
    }

    @Test
    void areDroppedFromTitlesAndRawHtml() {
        assertThat(RENDERER.render("[a](b \"c\u202Ed\") <b title=\"e&#x202E;f\">g</b>\n\n<p>h\u202Ei</p>")
                        .html()
                        .value())
                .doesNotContain("\u202E")
                .contains("title=\"cd\"", "title=\"ef\"", "hi");
    }

    @Test
    void leaveEverythingElseAsItIs() {
        String text = "Tab\there, ümläut, 日本語, 👨‍👩‍👧, 𠀀, soft\u00ADhyphen, nb\u00A0space";
        assertThat(ControlCharacters.cleanCode(text)).isEqualTo(text);
        assertThat(ControlCharacters.cleanProse(text)).isEqualTo(text);
    }
}
