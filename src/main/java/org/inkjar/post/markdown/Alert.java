package org.inkjar.post.markdown;

import org.commonmark.node.CustomBlock;

/** A quote that begins with {@code [!NOTE]} or one of its kin. */
final class Alert extends CustomBlock {

    /** The five that GitHub knows. */
    enum Kind {
        NOTE("Note"),
        TIP("Tip"),
        IMPORTANT("Important"),
        WARNING("Warning"),
        CAUTION("Caution");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private final Kind kind;

    Alert(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
