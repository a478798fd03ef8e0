package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostInput;
import org.inkjar.post.PostStatus;
import org.inkjar.post.WorkingCopies;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataIntegrityViolationException;

/** Keeps what is typed as a working copy, moments after it was typed, and says how that stands. */
class PostKeeping extends Composite<Span> {

    private static final Logger LOG = LoggerFactory.getLogger(PostKeeping.class);

    /** In milliseconds. */
    private static final int PAUSE = 1_500;

    private final WorkingCopies copies;
    private final Editor editor;
    private @Nullable UUID id;
    private boolean isWaiting;
    private boolean isBehind;

    PostKeeping(WorkingCopies copies, Editor editor) {
        this.copies = copies;
        this.editor = editor;
        getContent().addClassName("post-keeping");
        getContent().getElement().setAttribute("role", "status");
    }

    /**
     * Begins with another text.
     *
     * @param known the working copy that there is of it
     */
    void begin(@Nullable UUID known) {
        id = known;
        isBehind = false;
        say(known == null ? "" : kept());
    }

    /** Something was typed. */
    void noteChange() {
        isBehind = true;
        if (!isWaiting) {
            say(Words.of("post.editor.saving"));
            isWaiting = true;
            getElement()
                    .executeJs("return new Promise(resolve => setTimeout(resolve, $0))", PAUSE)
                    .then(passed -> keep());
        }
    }

    /** Keeps now what there is to keep. */
    void keep() {
        isWaiting = false;
        if (!isBehind) {
            return;
        }
        try {
            id = copies.keep(id, editor.stored(), editor.input());
            isBehind = false;
            say(kept());
            editor.kept(id);
        } catch (InvalidInputException e) {
            say(Words.of("post.editor.unsaved", String.join(" ", e.messages().values())));
        } catch (DataIntegrityViolationException e) {
            say(Words.of("post.editor.unsaved.deleted"));
        } catch (NotFoundException e) {
            say(Words.of("post.editor.unsaved.gone"));
        } catch (NestedRuntimeException e) {
            LOG.warn("Could not keep what is typed", e);
            say(Words.of("post.editor.unsaved.failed"));
        }
    }

    /** It is saved, or not wanted: the working copy is of no more use. */
    void end() {
        if (id != null) {
            copies.discard(id);
        }
        begin(null);
    }

    /** Whether something is typed that is not kept yet. */
    boolean isBehind() {
        return isBehind;
    }

    private String kept() {
        var stored = editor.stored();
        return stored != null && stored.status() == PostStatus.PUBLISHED
                ? Words.of("post.editor.kept.hidden")
                : Words.of("post.editor.kept");
    }

    private void say(String state) {
        getContent().setText(state);
    }

    /** The editor, as far as keeping concerns it. */
    interface Editor {

        /** The post that is changed, as it was read; null for a new one. */
        @Nullable
        PostDetails stored();

        PostInput input();

        /** A working copy has everything now. */
        void kept(UUID id);
    }
}
