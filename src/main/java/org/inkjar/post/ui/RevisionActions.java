package org.inkjar.post.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Objects;
import java.util.UUID;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.ui.Notices;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostRevision;
import org.inkjar.post.PostRevisions;
import org.inkjar.post.PostStatus;
import org.inkjar.post.RestoredPost;

/** What can be done with a revision. Each says how it went, and shows the history as it is then. */
class RevisionActions {

    private final PostRevisions revisions;
    private final PostDetails post;
    private final PostRevision revision;
    private final SiteTime time;

    RevisionActions(PostRevisions revisions, PostDetails post, PostRevision revision, SiteTime time) {
        this.revisions = revisions;
        this.post = post;
        this.revision = revision;
        this.time = time;
    }

    void name() {
        new RevisionNameDialog(revisions, post.id(), revision).open();
    }

    /** Asks first. */
    void restore() {
        var dialog = new ConfirmDialog();
        dialog.setHeader("Restore this revision?");
        dialog.setText("The post will be what it was on %s.%s What is there now stays in the history."
                .formatted(
                        time.format(revision.savedAt()),
                        post.status() == PostStatus.PUBLISHED ? " Readers see it at once." : ""));
        dialog.setConfirmButton("Restore", confirm -> restore(post.id(), post.version()));
        dialog.setCancelable(true);
        dialog.open();
    }

    private void restore(UUID postId, long version) {
        attempt(() -> {
            var restored = revisions.restore(postId, version, revision.number());
            restored.replaced()
                    .ifPresentOrElse(
                            number -> Notices.done(
                                    "Restored." + aboutAddress(restored), () -> undo(restored.post(), number)),
                            () -> Notices.done("The post is like this already." + aboutAddress(restored)));
        });
    }

    private void undo(PostDetails restored, int replaced) {
        attempt(() -> {
            revisions.restore(restored.id(), restored.version(), replaced);
            Notices.done("Undone.");
        });
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (StaleVersionException | NotFoundException | InvalidInputException e) {
            Notices.failed(Objects.requireNonNull(e.getMessage()));
        }
        PostHistoryView.open(post.id());
    }

    private static String aboutAddress(RestoredPost restored) {
        return restored.movedAway()
                ? " Another post has its address now: this one stays at %s."
                        .formatted(restored.post().path())
                : "";
    }
}
