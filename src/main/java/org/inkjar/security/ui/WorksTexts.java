package org.inkjar.security.ui;

import org.inkjar.author.AuthorWorks.Works;
import org.inkjar.common.Words;

/** Says how much somebody has written. */
final class WorksTexts {

    private WorksTexts() {}

    /** For example {@code 12 posts, 1 in the trash}. */
    static String count(Works works) {
        return Words.of("security.works", works.posts(), works.inTrash());
    }

    /** For example {@code All 12 posts and pages, 1 of them in the trash, will bear another name …}. */
    static String handOver(Works works, String name) {
        return Words.of("security.hand-over.consequence", works.posts() + works.inTrash(), works.inTrash(), name);
    }
}
