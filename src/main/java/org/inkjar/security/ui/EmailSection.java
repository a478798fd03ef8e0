package org.inkjar.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.Notices;
import org.inkjar.security.OwnAccount;

/** Changes one's address, for which the password is asked. */
class EmailSection extends Composite<Div> {

    private final OwnAccount account;
    private final FieldErrors errors = new FieldErrors();
    private final EmailField email = new EmailField(Words.of("security.email"));
    private final PasswordField current = new SecretField(Words.of("security.proof.password"));

    EmailSection(OwnAccount account) {
        this.account = account;
        email.setAutocomplete(Autocomplete.USERNAME);
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setHelperText(Words.of("security.email.proof.help"));
        errors.bind("email", email);
        errors.bind("current", current);
        var change = new Button(Words.of("security.email.change"), click -> change());
        getContent()
                .add(new FormSection(
                        Words.of("security.email"), Words.of("security.email.help"), email, current, change));
    }

    void load() {
        email.setValue(account.email());
    }

    private void change() {
        try {
            account.changeEmail(current.getValue(), email.getValue());
            errors.clear();
            current.clear();
            load();
            Notices.done(Words.of("security.email.changed", email.getValue()));
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }
}
