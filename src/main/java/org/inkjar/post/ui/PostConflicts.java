package org.inkjar.post.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.Authors;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Confirmation;
import org.inkjar.common.ui.Notices;
import org.inkjar.post.PostData;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostDifference;
import org.inkjar.post.PostMerge;
import org.inkjar.post.PostRevisionItem;
import org.inkjar.post.PostRevisions;
import org.inkjar.post.PostRights;
import org.inkjar.post.PostService;
import org.inkjar.post.TrashService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;

/** Settles what happens when somebody else saved or deleted a post that is open in the editor. */
class PostConflicts {

    private final PostService posts;
    private final PostRevisions revisions;
    private final TrashService trash;
    private final Authors authors;
    private final PostRights rights;
    private final Editor editor;

    PostConflicts(PostEditingFactory services, Editor editor) {
        posts = services.posts();
        revisions = services.revisions();
        trash = services.trash();
        authors = services.authors();
        rights = services.rights();
        this.editor = editor;
    }

    /**
     * Finds out what happened to the post. What is clear is done: changes of different paragraphs and fields are brought
     * together. Of all else it asks.
     *
     * @param opened the post as it was read
     * @param mine what was written since
     */
    void settle(PostDetails opened, PostData mine) {
        posts.find(opened.id())
                .ifPresentOrElse(
                        current -> {
                            if (!rights.mayChange(current)) {
                                askAboutTaken(mine);
                            } else if (current.deleted()) {
                                askAboutDeleted(current, mine);
                            } else if (current.data().equals(opened.data())) {
                                // Only its status changed, on schedule perhaps: there is nothing to overwrite.
                                save(current, mine);
                            } else {
                                PostMerge.of(opened.data(), addressed(mine, current), current.data())
                                        .ifPresentOrElse(
                                                merged -> saveMerged(current, merged), () -> ask(current, mine));
                            }
                        },
                        () -> askAboutGone(mine));
    }

    private void saveMerged(PostDetails current, PostData merged) {
        var who = lastEditor(current);
        try {
            editor.show(posts.save(current.id(), current.version(), merged));
            Notices.done(Words.of("post.editor.conflict.merged", who));
        } catch (InvalidInputException e) {
            editor.refused(e);
        } catch (StaleVersionException | OptimisticLockingFailureException | NotFoundException e) {
            settle(current, merged);
        }
    }

    /** Who saved the post last. */
    private String lastEditor(PostDetails post) {
        return revisions.list(post.id(), PageRequest.ofSize(1)).stream()
                .map(PostRevisionItem::author)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(Words.of("post.editor.conflict.somebody"));
    }

    private void ask(PostDetails current, PostData mine) {
        var names = authors.findAll().stream().collect(Collectors.toMap(AuthorProfile::id, AuthorProfile::name));
        var differences = PostDifference.between(addressed(mine, current), current.data(), names);
        if (differences.isEmpty()) {
            editor.show(current);
            Notices.done(Words.of("post.editor.conflict.same"));
            return;
        }
        new ConflictDialog(
                        lastEditor(current),
                        editor.time().format(current.updatedAt()),
                        differences,
                        new Decision(current, mine))
                .open();
    }

    /** Whoever chose no address leaves it as it is. */
    private static PostData addressed(PostData mine, PostDetails current) {
        return mine.slug().isEmpty()
                ? mine.toBuilder().slug(current.data().slug()).build()
                : mine;
    }

    /** Somebody saved once more while the dialog was open: nobody has seen that yet. */
    private void askAgain(UUID id, PostData mine) {
        posts.find(id)
                .ifPresentOrElse(
                        current -> {
                            if (!rights.mayChange(current)) {
                                askAboutTaken(mine);
                            } else if (current.deleted()) {
                                askAboutDeleted(current, mine);
                            } else {
                                ask(current, mine);
                            }
                        },
                        () -> askAboutGone(mine));
    }

    private void askAboutDeleted(PostDetails current, PostData mine) {
        var dialog =
                asking(Words.of("post.editor.conflict.deleted"), Words.of("post.editor.conflict.deleted.text"), mine);
        dialog.setRejectable(true);
        dialog.setRejectButton(Words.of("post.editor.conflict.deleted.restore"), event -> {
            trash.restore(List.of(current.id()));
            saveRestored(current, mine);
        });
        dialog.open();
    }

    private void askAboutGone(PostData mine) {
        asking(Words.of("post.editor.conflict.gone"), Words.of("post.editor.conflict.gone.text"), mine)
                .open();
    }

    private void askAboutTaken(PostData mine) {
        asking(Words.of("post.editor.conflict.taken"), Words.of("post.editor.conflict.taken.text"), mine)
                .open();
    }

    private ConfirmDialog asking(String title, String text, PostData mine) {
        var dialog =
                new ConfirmDialog(title, text, Words.of("post.editor.conflict.keep-mine"), event -> keepAsDraft(mine));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("post.editor.back"));
        return dialog;
    }

    private void saveRestored(PostDetails deleted, PostData mine) {
        posts.find(deleted.id())
                .filter(restored -> restored.data().equals(deleted.data()))
                .ifPresentOrElse(restored -> save(restored, mine), () -> askAgain(deleted.id(), mine));
    }

    private void save(PostDetails current, PostData mine) {
        try {
            editor.saved(posts.save(current.id(), current.version(), mine));
            Notices.done(Words.of("post.editor.saved"));
        } catch (InvalidInputException e) {
            editor.refused(e);
        } catch (StaleVersionException | OptimisticLockingFailureException | NotFoundException e) {
            settle(current, mine);
        }
    }

    private void keepAsDraft(PostData data) {
        var draft = posts.create(rights.asNew(data.retitled(data.title())));
        editor.show(draft);
        Notices.done(Words.of("post.editor.conflict.kept"));
    }

    private final class Decision implements ConflictDialog.Choices {

        private final PostDetails theirs;
        private final PostData mine;

        Decision(PostDetails theirs, PostData mine) {
            this.theirs = theirs;
            this.mine = mine;
        }

        @Override
        public void keepBoth() {
            keepAsDraft(mine);
        }

        @Override
        public void useMine() {
            if (isStillCurrent()) {
                posts.duplicate(theirs.id());
                save(theirs, rights.asChangeOf(theirs.data(), mine));
            } else {
                askAgain(theirs.id(), mine);
            }
        }

        @Override
        public void useTheirs() {
            Confirmation.ask(
                    Words.of("post.editor.conflict.drop"),
                    Words.of("post.editor.conflict.drop.text"),
                    Words.of("post.editor.conflict.drop.confirm"),
                    () -> posts.find(theirs.id()).ifPresentOrElse(editor::show, () -> askAboutGone(mine)));
        }

        private boolean isStillCurrent() {
            return posts.find(theirs.id())
                    .filter(now -> !now.deleted() && now.version() == theirs.version())
                    .isPresent();
        }
    }

    /** The editor, as far as a conflict concerns it. */
    interface Editor {

        /** Goes on from what was saved, without touching the fields. */
        void saved(PostDetails details);

        /** Shows another state, or another post. */
        void show(PostDetails details);

        void refused(InvalidInputException e);

        SiteTime time();
    }
}
