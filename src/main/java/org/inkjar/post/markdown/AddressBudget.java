package org.inkjar.post.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one long address that is referred to a thousand times from being written out a thousand times: once the
 * addresses are longer than the text, links and images become their text.
 */
final class AddressBudget extends AbstractVisitor {

    private static final int ALLOWANCE = 100_000;

    private long left;

    private AddressBudget(long left) {
        this.left = left;
    }

    static void apply(Node document, int length) {
        document.accept(new AddressBudget(ALLOWANCE + (long) length));
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        spend(link, link.getDestination(), link.getTitle());
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        spend(image, image.getDestination(), image.getTitle());
    }

    private void spend(Node node, String destination, @Nullable String title) {
        left -= destination.length() + (title == null ? 0 : title.length());
        if (left < 0) {
            Nodes.unwrap(node);
        }
    }
}
