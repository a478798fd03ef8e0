package org.inkjar.admin;

import java.util.List;
import java.util.function.Function;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.Authors;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.Words;
import org.inkjar.post.PostListItem;
import org.inkjar.settings.Settings;
import org.springframework.stereotype.Component;

/** What stands below a draft: when it was edited, and whose it is where it is somebody else's. */
@Component
class DraftNotes {

    private final CurrentAuthor currentAuthor;
    private final Authors authors;
    private final Settings settings;

    DraftNotes(CurrentAuthor currentAuthor, Authors authors, Settings settings) {
        this.currentAuthor = currentAuthor;
        this.authors = authors;
        this.settings = settings;
    }

    /** For whoever is signed in. */
    Function<PostListItem, String> create() {
        var times = new PostTimes(settings.zone());
        var own = ownName();
        return draft -> draft.authors().equals(own)
                ? Words.of("admin.drafts.edited", times.format(draft.updatedAt()))
                : Words.of(
                        "admin.drafts.edited.by", times.format(draft.updatedAt()), String.join(", ", draft.authors()));
    }

    private List<String> ownName() {
        return authors.findAll(currentAuthor.id().stream().toList()).values().stream()
                .map(AuthorProfile::name)
                .toList();
    }
}
