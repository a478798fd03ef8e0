package org.inkjar.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.Notices;
import org.inkjar.security.PasskeyName;
import org.inkjar.security.PasskeyQuestion;
import org.inkjar.security.Passkeys;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** Makes a passkey, together with the browser. */
class PasskeyDialog extends Dialog {

    private final Passkeys passkeys;
    private final PasskeyBrowser browser;
    private final Runnable added;
    private final FieldErrors errors = new FieldErrors();
    private final TextField name = new TextField(Words.of("security.name"));
    private final ProofField proof;
    private final Button next = new Button(Words.of("security.passkey.next"), click -> ask());

    PasskeyDialog(Passkeys passkeys, PasskeyBrowser browser, boolean codesAreOn, String device, Runnable added) {
        super(Words.of("security.passkey.add"));
        this.passkeys = passkeys;
        this.browser = browser;
        this.added = added;
        proof = new ProofField(codesAreOn);
        name.setValue(device);
        name.setHelperText(Words.of("security.passkey.name.help"));
        name.setMaxLength(PasskeyName.MAX_LENGTH);
        errors.bind("name", name);
        errors.bind("proof", proof);
        var fields = new Div(new Paragraph(Words.of("security.passkey.add.about")), name, proof);
        fields.addClassName("fields");
        add(fields);
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), next);
        addOpenedChangeListener(change -> proof.focus());
    }

    private void ask() {
        try {
            var chosen = new PasskeyName(name.getValue());
            var question = passkeys.ask(proof.getValue());
            errors.clear();
            next.setEnabled(false);
            browser.create(question, answer -> add(question, chosen, answer), this::failed);
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }

    private void add(PasskeyQuestion<PublicKeyCredentialCreationOptions> question, PasskeyName chosen, String answer) {
        try {
            passkeys.add(question, chosen, answer);
            close();
            added.run();
            Notices.done(Words.of("security.passkey.added", chosen.value()));
        } catch (InvalidInputException e) {
            next.setEnabled(true);
            errors.show(e);
        }
    }

    /** A code would be used up, so that it is asked for again. */
    private void failed(String words) {
        next.setEnabled(true);
        errors.show(new InvalidInputException("name", words));
    }
}
