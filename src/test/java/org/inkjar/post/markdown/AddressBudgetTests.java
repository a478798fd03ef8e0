package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class AddressBudgetTests {

    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    @Test
    void coversEveryAddressThatIsWrittenOut() {
        assertThat(links("[a](https://example.org/a/long/address) ".repeat(5_000)))
                .isEqualTo(5_000);
    }

    @Test
    void coversSomeReferencesToALongAddress() {
        assertThat(links("[a]: https://example.org/" + "b".repeat(2_000) + "\n\n" + "[a] ".repeat(40)))
                .isEqualTo(40);
    }

    @Test
    void isSpentByManyReferencesToALongAddress() {
        String markdown = "[a]: https://example.org/" + "b".repeat(50_000) + "\n\n" + "[a] ![a]\n\n".repeat(10_000);
        assertThat(links(markdown)).isBetween(1, 5);
        assertThat(RENDERER.render(markdown).plainText()).endsWith("a a\na a");
    }

    private int links(String markdown) {
        return Jsoup.parse(RENDERER.render(markdown).html().value()).select("a").size();
    }
}
