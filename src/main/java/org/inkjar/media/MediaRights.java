package org.inkjar.media;

import org.inkjar.author.CurrentAuthor;
import org.inkjar.author.Role;
import org.inkjar.common.Words;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What whoever is signed in may do with the library: upload to it and use all that is in it, and change and delete what
 * they uploaded. Editors may change everything. See decision 21.
 */
@Component
public class MediaRights {

    private final CurrentAuthor currentAuthor;

    MediaRights(CurrentAuthor currentAuthor) {
        this.currentAuthor = currentAuthor;
    }

    /** Everything, with all entries. */
    boolean haveAll() {
        return currentAuthor.has(Role.EDITOR);
    }

    public boolean mayChange(MediaItem item) {
        return haveAll()
                || currentAuthor.id().filter(me -> me.equals(item.uploadedBy())).isPresent();
    }

    /** @throws AccessDeniedException when it is not theirs to change */
    void check(MediaItem item) {
        if (!mayChange(item)) {
            throw new AccessDeniedException(Words.of("media.not-yours"));
        }
    }
}
