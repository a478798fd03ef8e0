package org.inkjar.security.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

/** Takes a code: with the keyboard of digits on a phone where it has none but digits, and from its messages. */
class CodeField extends TextField {

    private static final int MAX_LENGTH = 40;

    CodeField() {
        setMaxLength(MAX_LENGTH);
        expectDigits(true);
    }

    final void expectDigits(boolean digits) {
        if (digits) {
            getElement().setProperty("autocomplete", "one-time-code");
        } else {
            setAutocomplete(Autocomplete.OFF);
        }
        getElement().setAttribute("inputmode", digits ? "numeric" : "text");
    }
}
