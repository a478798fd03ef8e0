package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of a million characters, which is what a post may have. */
class PlausibilityTests {

    private static final int LENGTH = 1_000_000;

    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A paragraph with *some* emphasis and [a link](https://example.org) in it.\n\n",
                "A paragraph of one line that is about as long as lines often are\n",
                "| one | two | three | four | five |\n",
                "- **An item** with [a link](https://example.org/and/a/path) and what it is about, in a few words\n\n",
                "![An image](https://example.org/image.png \"With a title\")\n\n",
                "2026-01-01T00:00:00.000Z INFO [main] o.i.Inkjar : a line of some log, in a block of code\n"
            })
    void letsHonestTextsPass(String line) {
        assertThat(Plausibility.of(
                        "| a | b | c | d | e |\n|---|---|---|---|---|\n" + line.repeat(LENGTH / line.length())))
                .isTrue();
    }

    @Test
    void letsAListOfThousandsOfLinksPass() {
        assertThat(Plausibility.of("- [name](https://example.org/name): **what** it *is*\n".repeat(5_000)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\n", "![", "![a]", "[]()", "[]()*"})
    void stopsWhatWouldCostTheSquareOfItsLength(String piece) {
        assertThat(Plausibility.of(piece.repeat(LENGTH / piece.length()))).isFalse();
    }

    @Test
    void stopsTablesOfNothing() {
        assertThat(Plausibility.of("|a".repeat(1_000) + "\n" + "|-".repeat(1_000) + "\n" + "|a\n".repeat(1_000)))
                .isFalse();
    }

    @Test
    void showsWhatItStopsAsItIs() {
        RenderedMarkdown rendered = RENDERER.render("![\u202E<b>".repeat(50_000));
        assertThat(rendered.html().value()).startsWith("<pre tabindex=\"0\"><code>![[U&#43;202E]&lt;b&gt;");
        assertThat(rendered.plainText()).startsWith("![[U+202E]<b>");
    }
}
