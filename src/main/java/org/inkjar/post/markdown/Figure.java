package org.inkjar.post.markdown;

import org.commonmark.node.CustomBlock;

/** An image that stands by itself, with what its title says as the caption. */
final class Figure extends CustomBlock {

    private final String caption;

    Figure(String caption) {
        this.caption = caption;
    }

    String caption() {
        return caption;
    }
}
