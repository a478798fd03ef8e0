package org.inkjar.post.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostStatus;
import org.inkjar.post.Preflight.Look;
import org.inkjar.post.preflight.Findings;
import org.inkjar.post.preflight.Place;
import org.inkjar.post.weblink.LinkTrouble;
import org.jspecify.annotations.Nullable;

/** Looks the post in the editor through, as it is typed, and has its author see what there is to say. */
class EditorPreflight {

    private final PostEditingFactory services;
    private final PostForm form;
    private final PostEditing editor;
    private @Nullable PostEditorLayout layout;

    /** What links have answered while the post is open. */
    private final Map<String, LinkTrouble> answers = new HashMap<>();

    EditorPreflight(PostEditingFactory services, PostForm form, PostEditing editor) {
        this.services = services;
        this.form = form;
        this.editor = editor;
    }

    /** Says where the form is shown. */
    void in(PostEditorLayout newLayout) {
        layout = newLayout;
    }

    /** Shows the checklist, whatever is on it. */
    void open() {
        dialog(look()).open();
    }

    /**
     * Goes on at once where there is nothing to say; else shows the checklist, from which one can go on all the same. What
     * cannot be saved at all is said first.
     *
     * @param verb of the button that goes on
     */
    void before(String verb, Runnable whenFine, Runnable otherwise) {
        if (!isValid()) {
            return;
        }
        var look = look();
        if (look.findings().isEmpty()) {
            whenFine.run();
        } else {
            dialog(look).offering(verb, otherwise).open();
        }
    }

    /** As {@link #before}, only where a change of a public post brings a problem. */
    void beforeUpdate(Runnable step) {
        var stored = editor.stored();
        if (stored == null || stored.status() != PostStatus.PUBLISHED || !isValid()) {
            step.run(); // which says what is not valid
            return;
        }
        var known = services.health().find(stored.id()).orElse(Findings.NONE);
        var look = look();
        if (look.findings().hasProblemsUnknownTo(known)) {
            dialog(look).offering(Words.of("post.publish.update-anyway"), step).open();
        } else {
            step.run();
        }
    }

    private Look look() {
        var self = Optional.ofNullable(editor.stored()).map(PostDetails::id);
        var look = services.preflight().look(form.input(), self, answers);
        layout().showHealth(Optional.of(look.findings()));
        return look;
    }

    private PreflightDialog dialog(Look look) {
        var dialog = new PreflightDialog(this::go, form.snippets.still());
        var links = new LinkCheckBar(services.linkChecks(), services.executor(), troubles -> {
            answers.clear();
            answers.putAll(troubles);
            dialog.show(look().findings());
        });
        links.show(look.elsewhere());
        dialog.show(look.findings());
        return dialog.asking(links);
    }

    private void go(Place place) {
        layout().reveal(!form.isWriting(place.field()));
        form.go(place);
    }

    private boolean isValid() {
        try {
            form.write();
            return true;
        } catch (InvalidInputException e) {
            editor.refused(e);
            return false;
        }
    }

    private PostEditorLayout layout() {
        return Objects.requireNonNull(layout);
    }
}
