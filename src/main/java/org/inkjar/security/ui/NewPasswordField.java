package org.inkjar.security.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.inkjar.security.Password;

/** Takes a password that is to be chosen. */
class NewPasswordField extends PasswordField {

    NewPasswordField(String label) {
        super(label);
        setHelperText("At least %d characters; a few words in a row are good.".formatted(Password.MIN_LENGTH));
        setAutocomplete(Autocomplete.NEW_PASSWORD);
    }
}
