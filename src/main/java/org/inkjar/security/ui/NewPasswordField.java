package org.inkjar.security.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import org.inkjar.common.Words;
import org.inkjar.security.Password;

/** Takes a password that is to be chosen. */
class NewPasswordField extends SecretField {

    NewPasswordField(String label) {
        super(label);
        setHelperText(Words.of("security.password.help", Password.MIN_LENGTH));
        setAutocomplete(Autocomplete.NEW_PASSWORD);
    }
}
