package org.inkjar.post.markdown;

import org.commonmark.node.CustomBlock;

/** A heading as it appears in an article: below the title's level, and with an id that links can lead to. */
final class AnchoredHeading extends CustomBlock {

    private final Heading heading;

    AnchoredHeading(Heading heading) {
        this.heading = heading;
    }

    Heading heading() {
        return heading;
    }
}
