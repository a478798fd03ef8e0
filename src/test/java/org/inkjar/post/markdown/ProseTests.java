package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTests {

    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    @Test
    void isPartOfThePrerenderedDocument() {
        Prose prose = new Prose(RENDERER.render("a *b*").html());
        assertThat(prose.getElement().getOuterHTML())
                .isEqualToIgnoringWhitespace("<div class=\"prose\"><p>a <em>b</em></p></div>");
    }
}
