package org.inkjar.post.markdown;

import java.util.Locale;
import org.commonmark.node.CustomBlock;
import org.inkjar.common.Words;

/** A quote that begins with {@code [!NOTE]} or one of its kin. */
final class Alert extends CustomBlock {

    /** The five that GitHub knows. */
    enum Kind {
        NOTE("post.markdown.alert.note"),
        TIP("post.markdown.alert.tip"),
        IMPORTANT("post.markdown.alert.important"),
        WARNING("post.markdown.alert.warning"),
        CAUTION("post.markdown.alert.caution");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String title(Locale language) {
            return Words.in(language, key);
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
