package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTests {

    /** Generous: what is measured is that the time does not grow with the square of the length. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final int LENGTH = 100_000;

    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "*",
                "_",
                "~",
                "`",
                "<",
                ">",
                "!",
                "|",
                "\\",
                "&",
                "#",
                "\"",
                "'",
                "(",
                "\n",
                "\t",
                "\r",
                " ",
                "\0",
                "字",
                "\u202E",
                "\uD800",
                "\u0301",
                "![",
                "[](",
                "![[]()",
                "[]()[",
                "*([]()",
                "[a](<b",
                "[a](b \"c",
                "[[]]",
                "[^1]",
                "[^1]: ",
                "[a]: b\n",
                "> ",
                "- ",
                "1. ",
                ">\n",
                "- a\n",
                "  - a\n",
                "# a\n",
                "a\n===\n",
                "a\n- ",
                "(\n",
                "```\n",
                "```java\n\"\n```\n",
                "~~~a\n\n",
                "**a ",
                "_a __a ",
                "*a_ ",
                "a**b c* ",
                "`a``",
                "~~a ",
                "<b>",
                "</b>",
                "<b ",
                "<a href=x>",
                "<a title='",
                "<!--",
                "<?",
                "<![CDATA[",
                "<!A",
                "<div>\n\n",
                "</div>\n\n",
                "<b>\n\na\n\n",
                "<table><tr><td>\n\n",
                "<script>",
                "<svg><math>",
                "<textarea>\n\n",
                "|a|b\n|-|-\n",
                "![a](b \"c\")\n\n",
                "> [!NOTE]\n> a\n\n",
                "[!NOTE]\n",
                "- [ ] a\n",
                "https://",
                "https://a.b ",
                "www.",
                "a@",
                "a@b.c ",
                "{{",
                "&#"
            })
    void isRenderedInBoundedTime(String piece) {
        assertRenders(piece.repeat(LENGTH / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void isRenderedInBoundedTimeWhateverItsShape(String markdown) {
        assertRenders(markdown);
    }

    static Stream<Named<String>> shapes() {
        int n = LENGTH;
        return Stream.of(
                Named.of("1,000 nested quotes", ">".repeat(1_000) + " a"),
                Named.of("1,000 nested lists", lines(1_000, i -> " ".repeat(2 * i) + "- a")),
                Named.of("nested emphasis", "*".repeat(n) + "a" + "*".repeat(n)),
                Named.of("nested strong", "**a ".repeat(n / 4) + "b" + " a**".repeat(n / 4)),
                Named.of("nested links", "[".repeat(n) + "a" + "](b)".repeat(n)),
                Named.of("nested images", "![".repeat(n) + "a" + "](b)".repeat(n)),
                Named.of("nested footnotes", "[^0]\n\n" + lines(n / 20, i -> "[^%d]: a[^%d]\n".formatted(i, i + 1))),
                Named.of("many footnotes", lines(n / 20, i -> "[^%d]\n\n[^%d]: a\n".formatted(i, i))),
                Named.of("many references to a footnote", "[^1]".repeat(n / 4) + "\n\n[^1]: a"),
                Named.of("many references to a long address", "[a]: <" + "b".repeat(n) + ">\n\n" + "[a]".repeat(n)),
                Named.of("many headings", lines(n / 8, i -> "# " + i)),
                Named.of("backticks of every length", lines(400, i -> "`".repeat(i) + " ")),
                Named.of("a tag with many attributes", "<a" + " title=a".repeat(n / 8) + ">"),
                Named.of("a tag with a long value", "<a title=a" + " b".repeat(n / 2) + ">"),
                Named.of("many emphases, then many paragraphs", "*a* ".repeat(5 * n) + "\n\n*a*".repeat(5 * n)),
                Named.of("a paragraph of many lines", "1\n".repeat(5 * n)),
                Named.of("a table of 500 columns", table(500, "|a".repeat(500), 100)),
                Named.of("short rows in a wide table", table(1_000, "|a", 1_000)),
                Named.of("many such tables", (table(1_000, "|a", 1_000) + "\n").repeat(50)));
    }

    @Test
    void canBeTenMegabytesOfProse() {
        String markdown = "Some *words* in a [paragraph](https://example.org), `code` and more words of prose.\n\n"
                .repeat(125_000);
        assertThat(markdown).hasSizeGreaterThan(10_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(RENDERER.render(markdown).wordCount()).isEqualTo(125_000 * 11);
        });
    }

    @Test
    void needsLittleStackHoweverDeepItIs() throws InterruptedException {
        StringBuilder outcome = new StringBuilder();
        String inlines = "*a **b ".repeat(500) + "![".repeat(500) + "x" + "](y)".repeat(500) + " b** a*".repeat(500);
        String code = "\n\n```js\n" + "`${{(".repeat(200) + "\n```\n";
        String markdown = "> ".repeat(500) + inlines + "\n\n" + "- ".repeat(500) + inlines + code;
        Thread thread =
                new Thread(null, () -> outcome.append(RENDERER.render(markdown).html()), "small stack", 256 * 1024);
        thread.start();
        thread.join();
        assertThat(outcome).contains("</blockquote>");
    }

    private void assertRenders(String markdown) {
        assertTimeoutPreemptively(LIMIT, () -> {
            RenderedMarkdown rendered = RENDERER.render(markdown);
            assertThat(rendered.html().value()).hasSizeLessThan(100 * markdown.length() + 1_000);
            assertThat(rendered.excerpt(200)).hasSizeLessThanOrEqualTo(200);
            assertThat(rendered.wordCount()).isNotNegative();
        });
    }

    private static String table(int columns, String row, int rows) {
        return "|a".repeat(columns) + "\n" + "|-".repeat(columns) + "\n" + (row + "\n").repeat(rows);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
