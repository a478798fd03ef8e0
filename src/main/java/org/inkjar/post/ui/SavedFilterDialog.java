package org.inkjar.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.SaveButton;

/** Asks for the name of a filter. */
class SavedFilterDialog extends Dialog {

    private final Consumer<String> keep;
    private final TextField name = new TextField(Words.of("post.field.name"));
    private final FieldErrors errors = new FieldErrors();

    /** @param keep may refuse the name by an exception, which is shown beside it */
    SavedFilterDialog(String title, String present, Consumer<String> keep) {
        super(title);
        this.keep = keep;
        name.setValue(present);
        name.setHelperText(Words.of("post.filter.name.help"));
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        errors.bind("name", name);
        var fields = new Div(name);
        fields.addClassName("fields");
        add(fields);
        getFooter()
                .add(
                        new Button(Words.of("common.cancel"), click -> close()),
                        new SaveButton(this, this::save).onEnterIn(name));
    }

    private void save() {
        try {
            keep.accept(name.getValue());
            close();
        } catch (InvalidInputException e) {
            errors.show(e);
        } catch (NotFoundException e) {
            Notices.failed(String.valueOf(e.getMessage()));
            close();
        }
    }
}
