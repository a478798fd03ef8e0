package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadableTextTests {

    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    @Test
    void hasTheWordsOfEveryBlockOnALine() {
        assertThat(RENDERER.render("""
                        ## A *heading*

                        A [link](https://example.org), `code`[^1]
                        and ![a cat](cat.webp).

                        > [!NOTE]
                        > An alert

                        - [x] a task

                        | a | b |
                        |---|---|
                        | 1 | 2 |

                        ```java
                        int x;
                        ```

                        ![A cat](cat.webp "A caption")

                        <details><summary>More</summary><p>Hidden <b>words</b></p><script>no()</script></details>

                        [^1]: A footnote
                        [^2]: Not shown
                        """).plainText()).isEqualTo("""
                        A heading
                        A link, code and a cat.
                        An alert
                        a task
                        a b
                        1 2
                        int x;
                        A cat A caption
                        More Hidden words
                        A footnote""");
    }

    @Test
    void startsWithTheFirstParagraphs() {
        assertThat(RENDERER.render("# Title\n\nOne\n*two*.\n\n> Quote\n\n- Item\n\n![An image](a.png)\n\nThree `four`.")
                        .lead())
                .isEqualTo("One two. Three four.");
    }

    @Test
    void startsWithWhateverThereIsWithoutParagraphs() {
        assertThat(RENDERER.render("- One\n- Two").excerpt(50)).isEqualTo("One Two");
    }

    @Test
    void hasALeadOfBoundedLength() {
        assertThat(RENDERER.render("word ".repeat(1_000)).lead())
                .hasSizeBetween(990, 1_000)
                .endsWith("word…");
    }

    @Test
    void isEmptyForAnEmptyText() {
        RenderedMarkdown rendered = RENDERER.render("");
        assertThat(rendered.html().value()).isEmpty();
        assertThat(rendered.headings()).isEmpty();
        assertThat(rendered.plainText()).isEmpty();
        assertThat(rendered.excerpt(10)).isEmpty();
        assertThat(rendered.wordCount()).isZero();
        assertThat(rendered.readingTime()).isEqualTo(Duration.ofMinutes(1));
    }
}
