package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the CommonMark specification, rendered as an author would get them. Those that come out otherwise are in
 * {@code spec-deviations.txt}, each with the reason; no other may deviate, and none of these may stop to.
 */
class CommonMarkSpecTests {

    private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());
    private static final Map<Integer, String> DEVIATIONS = deviations();

    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    @ParameterizedTest
    @MethodSource("numbers")
    void isFollowedButForTheListedDeviations(int number) {
        Example example = EXAMPLES.get(number - 1);
        String actual =
                withoutAdditions(RENDERER.render(example.getSource()).html().value());
        String expected = withHeadingsBelowTheTitle(example.getHtml().replace('→', '\t'));
        if (DEVIATIONS.containsKey(number)) {
            assertThat(actual).as(DEVIATIONS.get(number)).isNotEqualTo(expected);
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }

    @Test
    void isReadWhole() {
        assertThat(EXAMPLES).hasSizeGreaterThan(600);
        assertThat(DEVIATIONS.keySet()).allMatch(number -> number <= EXAMPLES.size());
    }

    static Stream<Named<Integer>> numbers() {
        return IntStream.rangeClosed(1, EXAMPLES.size())
                .mapToObj(number ->
                        Named.of(number + " " + EXAMPLES.get(number - 1).getSection(), number));
    }

    /** What every heading, image, outward link and block of code has on top of what the specification says. */
    private static String withoutAdditions(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("div.heading > a.anchor").remove();
        document.select("div.heading").unwrap();
        document.select("h2, h3, h4, h5, h6").removeAttr("id");
        document.select("pre").removeAttr("tabindex");
        document.select("pre > code > span").unwrap();
        document.select("img").removeAttr("loading").removeAttr("decoding");
        document.select("a").removeAttr("rel");
        return markup(document);
    }

    /** Level 1 is the article's title: see {@link HeadingsExtension}. */
    private static String withHeadingsBelowTheTitle(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        if (!document.select("h1").isEmpty()) {
            for (int level = 5; level > 0; level--) {
                document.select("h" + level).tagName("h" + (level + 1));
            }
        }
        return markup(document);
    }

    /** Without the white space between blocks, which means nothing. */
    private static String markup(Document document) {
        document.outputSettings().prettyPrint(false);
        for (Element parent : document.select("body, div, blockquote, ul, ol, li")) {
            parent.textNodes().stream()
                    .filter(text -> text.isBlank() && isEdge(text.previousSibling()) && isEdge(text.nextSibling()))
                    .forEach(TextNode::remove);
        }
        return document.body().html();
    }

    private static boolean isEdge(Node neighbour) {
        return neighbour == null || (neighbour instanceof Element element && element.isBlock());
    }

    private static Map<Integer, String> deviations() {
        try (InputStream file = CommonMarkSpecTests.class.getResourceAsStream("spec-deviations.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .collect(Collectors.toMap(entry -> Integer.valueOf(entry[0]), entry -> entry[1]));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
