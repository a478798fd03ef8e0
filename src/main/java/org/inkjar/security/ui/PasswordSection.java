package org.inkjar.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.Notices;
import org.inkjar.security.OwnAccount;

/** Changes one's password, for which the present one is asked. */
class PasswordSection extends Composite<Div> {

    private final OwnAccount account;
    private final FieldErrors errors = new FieldErrors();
    private final PasswordField current = new SecretField(Words.of("security.password.present"));
    private final PasswordField password = new NewPasswordField(Words.of("security.password.new"));

    PasswordSection(OwnAccount account) {
        this.account = account;
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        errors.bind("current", current);
        errors.bind("password", password);
        var change = new Button(Words.of("security.password.change"), click -> change());
        getContent()
                .add(new FormSection(
                        Words.of("security.password"), Words.of("security.password.about"), current, password, change));
    }

    private void change() {
        try {
            account.changePassword(current.getValue(), password.getValue());
            errors.clear();
            current.clear();
            password.clear();
            Notices.done(Words.of("security.password.changed"));
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }
}
