package org.inkjar.post.ui;

import java.util.Collection;
import java.util.UUID;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.ui.Confirmation;
import org.inkjar.common.ui.Notices;
import org.inkjar.post.PostService;
import org.inkjar.post.PublishingService;
import org.inkjar.post.TagData;
import org.inkjar.post.TrashService;
import org.springframework.stereotype.Component;

/** What can be done with posts without opening them. Each says how it went, then calls {@code after}. */
@Component
class PostActions {

    private final PostService posts;
    private final PublishingService publishing;
    private final TrashService trash;

    PostActions(PostService posts, PublishingService publishing, TrashService trash) {
        this.posts = posts;
        this.publishing = publishing;
        this.trash = trash;
    }

    void publish(Collection<UUID> ids, Runnable after) {
        publishing.publishAll(ids);
        Notices.done(counted(ids, "published"));
        after.run();
    }

    void withdraw(Collection<UUID> ids, Runnable after) {
        publishing.withdrawAll(ids);
        Notices.done(counted(ids, "withdrawn"));
        after.run();
    }

    /** @throws InvalidInputException when the name cannot be a tag's */
    void tag(Collection<UUID> ids, String name, Runnable after) {
        var tag = new TagData(name, "", "");
        publishing.tagAll(ids, tag);
        Notices.done(counted(ids, "tagged “%s”".formatted(tag.name())));
        after.run();
    }

    void delete(Collection<UUID> ids, Runnable after) {
        delete(ids, after, after);
    }

    void delete(Collection<UUID> ids, Runnable after, Runnable afterUndo) {
        trash.delete(ids);
        Notices.done(counted(ids, "deleted"), () -> restore(ids, afterUndo));
        after.run();
    }

    void restore(Collection<UUID> ids, Runnable after) {
        trash.restore(ids);
        Notices.done(counted(ids, "restored"));
        after.run();
    }

    /** Asks first. */
    void purge(Collection<UUID> ids, Runnable after) {
        Confirmation.ask(
                ids.size() == 1 ? "Delete this post for good?" : "Delete these %d for good?".formatted(ids.size()),
                "This cannot be undone.",
                "Delete for good",
                () -> {
                    trash.purge(ids);
                    Notices.done(counted(ids, "deleted for good"));
                    after.run();
                });
    }

    /** Opens the copy. */
    void duplicate(UUID id) {
        try {
            var copy = posts.duplicate(id);
            PostEditorView.open(copy.id());
            Notices.done("This is the copy, a draft.");
        } catch (NotFoundException e) {
            Notices.failed("This post no longer exists.");
        }
    }

    private static String counted(Collection<UUID> ids, String done) {
        return ids.size() == 1 ? "One %s.".formatted(done) : "%d %s.".formatted(ids.size(), done);
    }
}
