package org.inkjar.author;

import java.util.Map;
import java.util.UUID;

/** Tells what each author has written; the room of the posts knows. */
public interface AuthorWorks {

    /** By the author's id; those who wrote nothing may be missing. */
    Map<UUID, Works> count();

    /**
     * What somebody wrote, alone or with others.
     *
     * @param posts posts and pages in any state, those in the trash excepted
     * @param inTrash posts and pages in the trash
     * @param unsaved texts that they typed and have not saved
     */
    record Works(long posts, long inTrash, long unsaved) {

        public static final Works NONE = new Works(0, 0, 0);

        /** Whether anything bears their name. */
        public boolean isSigned() {
            return posts + inTrash > 0;
        }
    }
}
