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

    /** What is lost with somebody, what they have typed and not saved as well. */
    static String delete(Works works, String name) {
        var lost = Words.of("security.people.delete.consequence");
        return works.unsaved() == 0 ? lost : lost + " " + unsaved(works, name);
    }

    /** For example {@code 2 texts that … typed and has not saved will be lost.} */
    static String unsaved(Works works, String name) {
        return Words.of("security.hand-over.unsaved", works.unsaved(), name);
    }

    /** For example {@code All 12 posts and pages, 1 of them in the trash, will bear another name …}. */
    static String handOver(Works works, String name) {
        return Words.of("security.hand-over.consequence", works.posts() + works.inTrash(), works.inTrash(), name);
    }
}
