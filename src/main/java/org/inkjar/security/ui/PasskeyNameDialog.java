package org.inkjar.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.security.PasskeyName;

/** Gives a passkey another name. */
class PasskeyNameDialog extends Dialog {

    private final FieldErrors errors = new FieldErrors();
    private final TextField name = new TextField(Words.of("security.name"));

    PasskeyNameDialog(String present, Consumer<PasskeyName> rename) {
        super(Words.of("security.passkey.rename.title"));
        name.setValue(present);
        name.setMaxLength(PasskeyName.MAX_LENGTH);
        name.setAutoselect(true);
        errors.bind("name", name);
        var fields = new Div(name);
        fields.addClassName("fields");
        add(fields);
        var save = new Button(Words.of("security.passkey.rename"), click -> save(rename));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> name.focus());
    }

    private void save(Consumer<PasskeyName> rename) {
        try {
            rename.accept(new PasskeyName(name.getValue()));
            close();
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }
}
