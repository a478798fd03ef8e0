package org.inkjar.post.ui;

import java.util.Collection;
import java.util.UUID;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
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
        Notices.done(Words.of("post.list.done.published", ids.size()));
        after.run();
    }

    void withdraw(Collection<UUID> ids, Runnable after) {
        publishing.withdrawAll(ids);
        Notices.done(Words.of("post.list.done.withdrawn", ids.size()));
        after.run();
    }

    /** @throws InvalidInputException when the name cannot be a tag's */
    void tag(Collection<UUID> ids, String name, Runnable after) {
        var tag = new TagData(name, "", "");
        publishing.tagAll(ids, tag);
        Notices.done(Words.of("post.list.done.tagged", ids.size(), tag.name()));
        after.run();
    }

    void delete(Collection<UUID> ids, Runnable after) {
        delete(ids, after, after);
    }

    void delete(Collection<UUID> ids, Runnable after, Runnable afterUndo) {
        trash.delete(ids);
        Notices.done(Words.of("post.list.done.deleted", ids.size()), () -> restore(ids, afterUndo));
        after.run();
    }

    void restore(Collection<UUID> ids, Runnable after) {
        trash.restore(ids);
        Notices.done(Words.of("post.list.done.restored", ids.size()));
        after.run();
    }

    /** Asks first. */
    void purge(Collection<UUID> ids, Runnable after) {
        Confirmation.ask(
                Words.of("post.list.purge.question", ids.size()),
                Words.of("post.list.purge.consequence"),
                Words.of("post.list.purge"),
                () -> {
                    trash.purge(ids);
                    Notices.done(Words.of("post.list.done.purged", ids.size()));
                    after.run();
                });
    }

    /** Opens the copy. */
    void duplicate(UUID id) {
        try {
            var copy = posts.duplicate(id);
            PostEditorView.open(copy.id());
            Notices.done(Words.of("post.list.duplicated"));
        } catch (NotFoundException e) {
            Notices.failed(Words.of("post.gone"));
        }
    }
}
