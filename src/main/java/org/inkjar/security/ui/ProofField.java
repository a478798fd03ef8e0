package org.inkjar.security.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** Asks whoever sits before the page to prove that they are the one who signed in. */
class ProofField extends PasswordField {

    ProofField(boolean codesAreOn) {
        super(codesAreOn ? "Your password, or a one-time code" : "Your password");
        setHelperText("To be sure that it is you.");
        setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        setMaxLength(200);
    }
}
