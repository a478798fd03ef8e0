package org.inkjar.post.ui;

import java.util.Optional;
import java.util.UUID;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Notices;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostInput;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostStatus;
import org.inkjar.post.UnsavedPost;
import org.inkjar.post.WorkingCopies;
import org.jspecify.annotations.Nullable;

/** Brings back what was typed earlier and not saved. */
class UnsavedReturn {

    private final WorkingCopies copies;
    private final Editor editor;
    private final PostOffer offer = new PostOffer();

    UnsavedReturn(WorkingCopies copies, Editor editor) {
        this.copies = copies;
        this.editor = editor;
    }

    PostOffer offer() {
        return offer;
    }

    /** To a post that is shown as it is stored: its working copy takes its place. */
    void to(PostDetails stored) {
        offer.hide();
        copies.findOf(stored.id()).ifPresent(unsaved -> {
            if (unsaved.input().equals(stored.data().toBuilder().input())) {
                copies.discard(unsaved.id());
            } else {
                editor.goOn(unsaved);
                offer.show(
                        Words.of("post.editor.return.back", editor.time().format(unsaved.keptAt())),
                        offer.choice(Words.of("post.editor.unsaved.discard"), editor::discard));
            }
        });
    }

    /**
     * To an empty form: the working copy that the address names takes its place; without one, the latest is offered.
     *
     * @param named the id of a working copy
     */
    void toNew(PostKind kind, Optional<UUID> named) {
        offer.hide();
        named.flatMap(copies::find)
                .ifPresentOrElse(editor::goOn, () -> copies.findNewest(kind).ifPresent(this::offer));
    }

    /**
     * What was not saved is discarded, and can be had again for a while.
     *
     * @param changed the post that it changed, if any
     */
    void offerAgain(@Nullable PostDetails changed, PostInput input) {
        Notices.done(Words.of("post.editor.discarded"), () -> {
            var copy = copies.keep(null, changed, input);
            if (changed == null) {
                PostEditorView.openNew(input.kind(), copy);
            } else {
                PostEditorView.open(changed.id());
            }
        });
    }

    /** Somebody leaves what is not saved. */
    void sayGoodbye(@Nullable PostDetails stored) {
        if (stored == null) {
            Notices.done(Words.of("post.editor.return.kept"));
        } else if (stored.status() == PostStatus.PUBLISHED) {
            Notices.done(Words.of("post.editor.return.hidden"));
        }
    }

    private void offer(UnsavedPost unsaved) {
        var title = unsaved.input().title().strip();
        var when = editor.time().format(unsaved.keptAt());
        offer.show(
                title.isEmpty()
                        ? Words.of("post.editor.return.offer.nameless", when)
                        : Words.of("post.editor.return.offer", title, when),
                offer.choice(Words.of("post.editor.return.go-on"), () -> editor.goOn(unsaved)),
                offer.choice(Words.of("post.editor.unsaved.discard"), () -> discard(unsaved)));
    }

    private void discard(UnsavedPost unsaved) {
        copies.discard(unsaved.id());
        offerAgain(null, unsaved.input());
    }

    /** The editor, as far as what was typed earlier concerns it. */
    interface Editor {

        /** Shows what was typed, as changes that are not saved. */
        void goOn(UnsavedPost unsaved);

        /** Drops what is not saved. */
        void discard();

        SiteTime time();
    }
}
