package org.inkjar.post.markdown;

import org.commonmark.node.Node;

/** Moves within a parsed document. */
final class Nodes {

    private Nodes() {}

    /** Puts the replacement, with the node's children, in the node's place. */
    static void replace(Node node, Node replacement) {
        moveChildren(node, replacement);
        node.insertBefore(replacement);
        node.unlink();
    }

    /** Leaves the children in the node's place. */
    static void unwrap(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }

    private static void moveChildren(Node from, Node to) {
        for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
            to.appendChild(child);
        }
    }
}
