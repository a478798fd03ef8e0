package org.inkjar.feed;

import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** A Markdown document of nothing but lists of links, in which no text can be taken for markup. */
final class Outline {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().build();

    private final Document document = new Document();

    /** Begins with a title, and a description where there is one. */
    Outline(String title, String description) {
        document.appendChild(heading(1, title));
        if (!description.isEmpty()) {
            document.appendChild(with(new BlockQuote(), paragraph(description)));
        }
    }

    /** Adds a list under a heading, unless it is empty. */
    Outline section(String heading, List<Item> items) {
        if (!items.isEmpty()) {
            var list = new BulletList();
            list.setMarker("-");
            list.setTight(true);
            items.forEach(item -> list.appendChild(with(new ListItem(), line(item))));
            document.appendChild(heading(2, heading));
            document.appendChild(list);
        }
        return this;
    }

    String write() {
        return RENDERER.render(document);
    }

    private static Node heading(int level, String text) {
        var heading = new Heading();
        heading.setLevel(level);
        return with(heading, new Text(text));
    }

    /** The renderer escapes what would begin another kind of block, but for two characters. */
    private static Node paragraph(String text) {
        if (!text.startsWith("+") && !text.startsWith("~")) {
            return with(new Paragraph(), new Text(text));
        }
        var escaped = new HtmlInline();
        escaped.setLiteral("\\" + text.charAt(0));
        return with(with(new Paragraph(), escaped), new Text(text.substring(1)));
    }

    private static Node line(Item item) {
        var line = with(new Paragraph(), with(new Link(item.address(), null), new Text(item.title())));
        return item.note().isEmpty() ? line : with(line, new Text(": " + item.note()));
    }

    private static Node with(Node parent, Node child) {
        parent.appendChild(child);
        return parent;
    }

    /**
     * A link.
     *
     * @param note what to find there, may be empty
     */
    record Item(String title, String address, String note) {}
}
