package org.inkjar.admin;

import java.util.function.Function;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.Words;
import org.inkjar.post.PostListItem;
import org.inkjar.settings.Settings;
import org.springframework.stereotype.Component;

/** What stands below a draft: when it was edited, and whose it is where it is somebody else's. */
@Component
class DraftNotes {

    private final CurrentAuthor currentAuthor;
    private final Settings settings;

    DraftNotes(CurrentAuthor currentAuthor, Settings settings) {
        this.currentAuthor = currentAuthor;
        this.settings = settings;
    }

    /** For whoever is signed in. */
    Function<PostListItem, String> create() {
        var times = new PostTimes(settings.zone());
        var me = currentAuthor.id().stream().toList();
        return draft -> draft.authors().stream().map(AuthorProfile::id).toList().equals(me)
                ? Words.of("admin.drafts.edited", times.format(draft.updatedAt()))
                : Words.of("admin.drafts.edited.by", times.format(draft.updatedAt()), draft.byline());
    }
}
