package org.inkjar.post.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Objects;
import java.util.UUID;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Words;
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
        dialog.setHeader(Words.of("post.history.restore.question"));
        var when = time.format(revision.savedAt());
        dialog.setText(
                post.status() == PostStatus.PUBLISHED
                        ? Words.of("post.history.restore.public", when)
                        : Words.of("post.history.restore.text", when));
        dialog.setConfirmButton(Words.of("post.history.restore"), confirm -> restore(post.id(), post.version()));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("common.cancel"));
        dialog.open();
    }

    private void restore(UUID postId, long version) {
        attempt(() -> {
            var restored = revisions.restore(postId, version, revision.number());
            restored.replaced()
                    .ifPresentOrElse(
                            number -> Notices.done(done(restored), () -> undo(restored.post(), number)),
                            () -> Notices.done(alreadyThere(restored)));
        });
    }

    private void undo(PostDetails restored, int replaced) {
        attempt(() -> {
            revisions.restore(restored.id(), restored.version(), replaced);
            Notices.done(Words.of("post.history.undone"));
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

    private static String done(RestoredPost restored) {
        return restored.movedAway()
                ? Words.of("post.history.restored.moved", restored.post().path())
                : Words.of("post.history.restored");
    }

    private static String alreadyThere(RestoredPost restored) {
        return restored.movedAway()
                ? Words.of("post.history.same.moved", restored.post().path())
                : Words.of("post.history.same");
    }
}
