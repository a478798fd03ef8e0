package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossSiteScriptingTests {

    private static final List<UnaryOperator<String>> PLACES = List.of(
            payload -> payload,
            payload -> "before " + payload + " after\n\nnext",
            payload -> payload + "\n\n# next\n\n[a](b) *c* ![d](e \"f\")",
            payload -> "> " + payload.replace("\n", "\n> "),
            payload -> "- " + payload.replace("\n", "\n  ") + "\n- next",
            payload -> "## " + payload.replace("\n", " "),
            payload ->
                    "| a | " + payload.replace("\n", " ") + " |\n|---|---|\n| " + payload.replace("\n", " ") + " | b |",
            payload -> "[" + payload + "](https://example.org '" + payload + "')",
            payload -> "[a](" + payload + ") [b](<" + payload + ">)",
            payload -> "![" + payload + "](a.png \"" + payload + "\")",
            payload -> "*" + payload + "* **" + payload + "** ~~" + payload + "~~",
            payload -> "<div title=\"" + payload + "\">" + payload,
            payload -> "<b title='" + payload + "'>" + payload + "</b>",
            payload -> "```" + payload + "\n" + payload + "\n```",
            payload -> "`" + payload + "`",
            payload -> "a[^1]\n\n[^1]: " + payload,
            payload -> "[a]\n\n[a]: " + payload + " '" + payload + "'",
            payload -> "> [!NOTE]\n> " + payload,
            payload -> "- [x] " + payload,
            payload -> "https://example.org/" + payload);

    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    @ParameterizedTest
    @MethodSource("payloads")
    void isImpossibleWithKnownPayloadsAnywhere(String payload) {
        for (UnaryOperator<String> place : PLACES) {
            SafeMarkup.assertSafe(render(place.apply(payload)));
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void isImpossibleEvenWithThePolicyAlone(String payload) {
        SafeMarkup.assertSafe(SafeHtml.sanitise(payload).value());
    }

    /** Pieces of payloads and of Markdown, put together at random: the seed is in the message of a failure. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20_260_101, 31_415_926, -7})
    void isImpossibleWithPiecesOfPayloads(long seed) {
        Random random = new Random(seed);
        List<String> pieces = pieces();
        for (int round = 0; round < 1_000; round++) {
            StringBuilder markdown = new StringBuilder();
            for (int i = random.nextInt(1, 25); i > 0; i--) {
                markdown.append(pieces.get(random.nextInt(pieces.size())));
            }
            SafeMarkup.assertSafe(render(markdown.toString()));
        }
    }

    @Test
    void isTestedWithEnoughPayloads() {
        assertThat(payloads()).hasSizeGreaterThan(120).doesNotHaveDuplicates();
    }

    @Test
    void isNoticedByTheAssertionsUsedHere() {
        List<String> harmful = List.of(
                "<script>x</script>",
                "<b onclick=x>x</b>",
                "<b style=x>x</b>",
                "<a href=' java\nscript:x'>x</a>",
                "<img src=data:x>",
                "<a id=location>x</a>",
                "<p class=overlay>x</p>",
                "<input type=checkbox>",
                "<input disabled>",
                "<h2 id=h-a>x</h2><h3 id=h-a>x</h3>",
                "<svg></svg>");
        assertThat(harmful)
                .allSatisfy(html ->
                        assertThatThrownBy(() -> SafeMarkup.assertSafe(html)).isInstanceOf(AssertionError.class));
    }

    static List<String> payloads() {
        try (InputStream file = CrossSiteScriptingTests.class.getResourceAsStream("cross-site-scripting.txt")) {
            return List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n%%\n"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        payloads().forEach(payload -> pieces.addAll(List.of(payload.split("(?<=[<>\"'=\\s(\\[])"))));
        pieces.addAll(List.of("\n", "\n\n", "> ", "- ", "# ", "    ", "```", "`", "*", "_", "[", "](", ")", "![", "|"));
        pieces.addAll(
                List.of("<!--", "-->", "</", "/>", "\"", "'", "&lt;", "&quot;", "\u0000", "\uD800", "[^1]", "[^1]: "));
        return pieces;
    }

    private String render(String markdown) {
        return RENDERER.render(markdown).html().value();
    }
}
