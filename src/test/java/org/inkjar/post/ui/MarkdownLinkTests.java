package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.post.markdown.MarkdownRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownLinkTests {

    private final MarkdownRenderer markdown = new MarkdownRenderer();

    @ParameterizedTest
    @CsvSource({
        "words, https://example.com/a, https://example.com/a",
        "[1] and \\], /posts/a, /posts/a",
        "words, https://example.com/a_(b), https://example.com/a_%28b%29",
        "words, https://example.com/(, https://example.com/%28"
    })
    void isTheLinkThatItSays(String text, String address, String href) {
        var html = markdown.render(MarkdownLink.of(text, address)).html().value();

        assertThat(html).contains("href=\"" + href + "\"").contains(">" + text + "</a>");
    }
}
