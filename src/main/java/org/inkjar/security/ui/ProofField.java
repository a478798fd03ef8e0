package org.inkjar.security.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import org.inkjar.common.Words;

/** Asks whoever sits before the page to prove that they are the one who signed in. */
class ProofField extends SecretField {

    ProofField(boolean codesAreOn) {
        super(codesAreOn ? Words.of("security.proof") : Words.of("security.proof.password"));
        setHelperText(Words.of("security.proof.help"));
        setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        setMaxLength(200);
    }
}
