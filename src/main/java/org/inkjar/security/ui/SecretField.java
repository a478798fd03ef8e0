package org.inkjar.security.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;
import org.inkjar.common.Words;

/** Takes a password, and shows it to whoever asks. */
class SecretField extends PasswordField {

    SecretField(String label) {
        super(label);
        // Vaadin has no setter for what its button is called.
        getElement().setPropertyMap("i18n", Map.of("reveal", Words.of("security.password.show")));
    }
}
