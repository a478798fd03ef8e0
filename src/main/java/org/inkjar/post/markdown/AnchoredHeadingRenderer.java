package org.inkjar.post.markdown;

import java.util.Locale;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.inkjar.common.Words;

/**
 * Writes a heading, and beside those that divide an article a link to them. The link is not inside the heading, or every
 * list of headings that a screen reader offers would read it out; its sign comes from the style sheet, so that feed
 * readers show none.
 */
final class AnchoredHeadingRenderer extends BlockRenderer<AnchoredHeading> {

    private static final int DEEPEST_LINKED = 4;

    private final Locale language;

    AnchoredHeadingRenderer(Locale language, HtmlNodeRendererContext context) {
        super(AnchoredHeading.class, context);
        this.language = language;
    }

    @Override
    protected void renderBlock(AnchoredHeading anchored) {
        Heading heading = anchored.heading();
        if (heading.level() > DEEPEST_LINKED || heading.text().isEmpty()) {
            renderHeading(anchored);
            return;
        }
        html.tag("div", Attributes.of("class", "heading"));
        renderHeading(anchored);
        String href = context.encodeUrl("#" + heading.id());
        String label = Words.in(language, "post.markdown.section", heading.text());
        html.tag("a", Attributes.of("class", "anchor", "href", href, "aria-label", label));
        html.tag("/a");
        html.tag("/div");
    }

    private void renderHeading(AnchoredHeading anchored) {
        String tag = "h" + anchored.heading().level();
        html.tag(tag, Attributes.of("id", anchored.heading().id()));
        renderChildren(anchored);
        html.tag("/" + tag);
    }
}
