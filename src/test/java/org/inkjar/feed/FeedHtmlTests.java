package org.inkjar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.inkjar.post.markdown.ImageSize;
import org.inkjar.post.markdown.Images;
import org.inkjar.post.markdown.KnownImage;
import org.inkjar.post.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedHtmlTests {

    private static final String ADDRESS = "https://blog.example.com/posts/title";

    @ParameterizedTest
    @CsvSource({
        "/about,https://blog.example.com/about",
        "other,https://blog.example.com/posts/other",
        "#part,https://blog.example.com/posts/title#part",
        "?q=a&amp;b,https://blog.example.com/posts/title?q=a&amp;b",
        "//example.org/a,https://example.org/a",
        "http://example.org/a?b=c#d,http://example.org/a?b=c#d",
        "mailto:ada@example.org,mailto:ada@example.org"
    })
    void linksAreAbsolute(String address, String absolute) {
        assertThat(html("[link](" + address + ")")).contains("href=\"" + absolute + "\"");
    }

    @Test
    void picturesAreAbsolute() {
        assertThat(html("![A picture](/media/1/a.png)")).contains("src=\"https://blog.example.com/media/1/a.png\"");
    }

    @Test
    void picturesAreOneFile() {
        var known = new KnownImage(
                "/media/1/1572/a.jpg?v=1",
                new ImageSize(1572, 1048),
                "/media/1/340/a.jpg?v=2 340w",
                "/media/1/340/a.webp?v=3 340w",
                50,
                50);
        var renderer = new MarkdownRenderer(new Images(List.of(address -> Optional.of(known))));
        var html = FeedHtml.of(renderer.render("![A](/media/1/a.jpg)").html(), ADDRESS);

        assertThat(html)
                .contains("<p><img src=\"https://blog.example.com/media/1/1572/a.jpg?v=1\" alt=\"A\"")
                .doesNotContain("picture>", "<source", "srcset", "sizes");
    }

    @Test
    void footnotesStayInTheArticle() {
        assertThat(html("Text[^1]\n\n[^1]: Note")).contains("href=\"https://blog.example.com/posts/title#fn-1\"");
    }

    @Test
    void headingsAreJustHeadings() {
        assertThat(html("## Part *one*"))
                .contains("<h2", "Part <em>one</em></h2>")
                .doesNotContain("<div", "<a ");
    }

    @Test
    void textStaysAsItIs() {
        assertThat(html("```\n<b>  &amp;\n\n  x\n```")).contains("&lt;b&gt;  &amp;amp;\n\n  x\n");
        assertThat(html("")).isEmpty();
    }

    private static String html(String markdown) {
        return FeedHtml.of(new MarkdownRenderer().render(markdown).html(), ADDRESS);
    }
}
