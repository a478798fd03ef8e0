package org.inkjar.security.ui;

import org.inkjar.author.AuthorWorks.Works;

/** Says how much somebody has written. */
final class WorksTexts {

    private WorksTexts() {}

    /** For example {@code 12 posts, 1 in the trash}. */
    static String count(Works works) {
        var posts = works.posts() == 1 ? "1 post" : "%,d posts".formatted(works.posts());
        return works.inTrash() == 0 ? posts : "%s, %,d in the trash".formatted(posts, works.inTrash());
    }

    /** For example {@code All 12 posts and pages, drafts and 1 in the trash included,}. */
    static String all(Works works) {
        var total = works.posts() + works.inTrash();
        var posts = total == 1 ? "One post" : "All %,d posts and pages".formatted(total);
        return works.inTrash() == 0 ? posts : "%s, %,d of them in the trash,".formatted(posts, works.inTrash());
    }
}
