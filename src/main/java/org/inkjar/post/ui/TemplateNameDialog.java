package org.inkjar.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.SaveButton;
import org.inkjar.post.PostTemplateName;

/** Asks for the name of a template. */
class TemplateNameDialog extends Dialog {

    private final TextField name = new TextField(Words.of("post.field.name"));
    private final FieldErrors errors = new FieldErrors();

    /** @param onName may refuse the name with an {@link InvalidInputException} */
    TemplateNameDialog(String title, String suggestion, Consumer<PostTemplateName> onName) {
        super(title);
        name.setValue(suggestion);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        name.setHelperText(Words.of("post.template.name.help"));
        errors.bind("name", name);
        var fields = new Div(name);
        fields.addClassName("fields");
        add(fields);
        getFooter()
                .add(
                        new Button(Words.of("common.cancel"), click -> close()),
                        new SaveButton(this, () -> save(onName)).onEnterIn(name));
    }

    private void save(Consumer<PostTemplateName> onName) {
        try {
            onName.accept(new PostTemplateName(name.getValue()));
            close();
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }
}
