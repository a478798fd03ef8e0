package org.inkjar.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.SaveButton;
import org.inkjar.post.PostRevision;
import org.inkjar.post.PostRevisions;
import org.inkjar.post.RevisionName;

/** Gives a revision a name, another one, or none. */
class RevisionNameDialog extends Dialog {

    private final PostRevisions revisions;
    private final UUID postId;
    private final int number;
    private final TextField name = new TextField(Words.of("post.field.name"));
    private final FieldErrors errors = new FieldErrors();

    RevisionNameDialog(PostRevisions revisions, UUID postId, PostRevision revision) {
        super(revision.name().isEmpty() ? Words.of("post.history.name.new") : Words.of("post.history.name.change"));
        this.revisions = revisions;
        this.postId = postId;
        number = revision.number();
        name.setValue(revision.name());
        name.setHelperText(Words.of("post.history.name.help"));
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        errors.bind("name", name);
        var fields = new Div(name);
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()));
        if (!revision.name().isEmpty()) {
            var remove = new Button(
                    Words.of("post.history.name.remove"), click -> finish(() -> revisions.unname(postId, number)));
            remove.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
            getFooter().add(remove);
        }
        getFooter().add(new SaveButton(this, this::save).onEnterIn(name));
    }

    private void save() {
        try {
            var chosen = new RevisionName(name.getValue());
            finish(() -> revisions.name(postId, number, chosen));
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }

    private void finish(Runnable step) {
        try {
            step.run();
        } catch (NotFoundException e) {
            Notices.failed(Objects.requireNonNull(e.getMessage()));
        }
        close();
        PostHistoryView.open(postId, new HistoryParameters(OptionalInt.of(number), false));
    }
}
