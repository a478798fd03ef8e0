package org.inkjar.post.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Gives headings their levels, their ids and links to themselves.
 *
 * <p>A page has one heading of level 1, its title. If a text uses level 1 as well, all its headings move down by one, so
 * that their order stays as it was written; level 6 stays 6. A link to {@code #setup} leads to the heading "Setup", as
 * authors know it from code hosts.
 */
final class HeadingsExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private final Locale language;

    HeadingsExtension(Locale language) {
        this.language = language;
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessor(HeadingsExtension::anchor);
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(context -> new AnchoredHeadingRenderer(language, context));
    }

    /** The sections of a parsed document. */
    static List<Heading> sections(Node document) {
        List<Heading> sections = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof AnchoredHeading anchored
                    && !anchored.heading().text().isEmpty()) {
                sections.add(anchored.heading());
            }
        }
        return sections;
    }

    private static Node anchor(Node document) {
        HeadingsAndLinks found = new HeadingsAndLinks();
        document.accept(found);
        HeadingId ids = new HeadingId();
        int shift = found.headings.stream().anyMatch(heading -> heading.getLevel() == 1) ? 1 : 0;
        found.headings.forEach(heading -> anchor(heading, shift, ids));
        found.fragmentLinks.forEach(link -> retarget(link, ids));
        return document;
    }

    private static void anchor(org.commonmark.node.Heading heading, int shift, HeadingId ids) {
        String text = ReadableText.of(heading);
        int level = Math.min(6, heading.getLevel() + shift);
        Nodes.replace(heading, new AnchoredHeading(new Heading(level, ids.next(text), text)));
    }

    private static void retarget(Link link, HeadingId ids) {
        String id = HeadingId.PREFIX + link.getDestination().substring(1).toLowerCase(Locale.ROOT);
        if (ids.has(id)) {
            link.setDestination("#" + id);
        }
    }

    private static final class HeadingsAndLinks extends AbstractVisitor {

        private final List<org.commonmark.node.Heading> headings = new ArrayList<>();
        private final List<Link> fragmentLinks = new ArrayList<>();

        @Override
        public void visit(org.commonmark.node.Heading heading) {
            headings.add(heading);
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            if (link.getDestination().startsWith("#")) {
                fragmentLinks.add(link);
            }
            visitChildren(link);
        }
    }
}
