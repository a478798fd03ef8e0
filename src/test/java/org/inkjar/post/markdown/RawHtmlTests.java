package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTests {

    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a <b>b                        | <p>a <b>b</b></p>
                    *a <b>b* c                    | <p><em>a <b>b</b></em> c</p>
                    a </b> c                      | <p>a  c</p>
                    <b>*a</b> b*                  | <p><b><em>a b</em></b></p>
                    a <b><i>b</b> c</i>           | <p>a <b><i>b</i></b> c</p>
                    a <plaintext> b               | <p>a  b</p>
                    a <textarea> b                | <p>a  b</p>
                    a <!-- b --> c                | <p>a  c</p>
                    a <B TITLE=x>b</B>            | <p>a <b title="x">b</b></p>
                    a<br>b                        | <p>a<br />b</p>
                    <a href="b">*c*</a>           | <p><a href="b"><em>c</em></a></p>
                    <a href="b">[c](d) e</a> [f](g) | <p><a href="b">c e</a> <a href="g">f</a></p>
                    """)
    void staysWithinItsParagraph(String markdown, String html) {
        assertThat(render(markdown)).isEqualToIgnoringNewLines(html);
    }

    @Test
    void staysWithinItsContainer() {
        assertThat(render("> <div>\n> a\n\nb\n\n</div>\n\nc"))
                .isEqualToIgnoringWhitespace("<blockquote><div>a</div></blockquote><p>b</p><p>c</p>");
    }

    @Test
    void cannotCloseWhatItHasNotOpened() {
        assertThat(render("> [!NOTE]\n> a\n>\n> </aside></div></section>\n>\n> b"))
                .isEqualToIgnoringWhitespace("""
                        <aside class="alert alert-note" role="note"><p class="alert-title">Note</p><p>a</p><p>b</p></aside>""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div title=\"",
                "<div title='\n",
                "<div\n",
                "<script>\n\n",
                "<style>",
                "<textarea>\n",
                "<!-- ",
                "<![CDATA[",
                "<?php ",
                "<plaintext>",
                "<svg><title>",
                "<select>",
                "<b>",
                "<a href=\"x\">",
                "<p><b><i><u>"
            })
    void hidesNothingOfTheNextParagraph(String unfinished) {
        assertThat(render("> " + unfinished + "\n\n*next* [link](a)"))
                .endsWith("<p><em>next</em> <a href=\"a\">link</a></p>\n");
    }

    @Test
    void takesNoIdsAndClassesNotEvenTheRenderersOwn() {
        assertThat(
                        render(
                                "<h2 id=\"h-a\">a</h2>\n\n<b id=\"fn-1\" class=\"anchor\">b</b>\n\n<div class=\"alert alert-note\" role=\"note\">c</div>"))
                .isEqualToIgnoringWhitespace("<h2>a</h2><p><b>b</b></p><div>c</div>");
    }

    @Test
    void isDroppedWhereItIsTooDeepWithoutLosingText() {
        assertThat(render("<div>\n\n".repeat(500) + "text")).contains("<p>text</p>");
    }

    @Test
    void doesNotRepeatFormattingInEveryParagraph() {
        assertThat(render("<b>\n\n".repeat(50) + "a\n\n".repeat(50))).hasSizeLessThan(3_000);
    }

    private String render(String markdown) {
        return RENDERER.render(markdown).html().value();
    }
}
