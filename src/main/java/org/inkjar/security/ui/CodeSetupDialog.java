package org.inkjar.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.CopyButton;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.security.OneTimeCodes;
import org.inkjar.security.OneTimeCodes.Proposal;

/** Brings a key into an authenticator app, and makes sure that it arrived. */
class CodeSetupDialog extends Dialog {

    private final OneTimeCodes codes;
    private final Proposal proposal;
    private final Consumer<List<String>> done;
    private final FieldErrors errors = new FieldErrors();
    private final CodeField code = new CodeField();
    private final ProofField proof = new ProofField(false);

    /**
     * @param site where the codes are good for
     * @param done takes the recovery codes
     */
    CodeSetupDialog(OneTimeCodes codes, String site, Consumer<List<String>> done) {
        super(Words.of("security.codes.set-up"));
        this.codes = codes;
        this.proposal = codes.propose();
        this.done = done;
        addClassName("code-dialog");
        code.setLabel(Words.of("security.codes.set-up.code"));
        errors.bind("code", code);
        errors.bind("proof", proof);
        var fields = new Div(new Paragraph(Words.of("security.codes.set-up.about")), picture(site), key(), code, proof);
        fields.addClassName("fields");
        add(fields);
        var turnOn = new Button(Words.of("security.codes.turn-on"), click -> turnOn());
        turnOn.addThemeVariants(ButtonVariant.PRIMARY);
        turnOn.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), turnOn);
    }

    private Component picture(String site) {
        var square = new Svg(proposal.key().picture(site, proposal.account()).svg());
        square.addClassName("square-code");
        square.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", Words.of("security.codes.set-up.picture"));
        return square;
    }

    private Component key() {
        var key = new Span(proposal.key().grouped());
        key.addClassName("code-key");
        var row = new Div(key, new CopyButton(Words.of("security.codes.set-up.copy"), proposal.key()::text));
        row.addClassName("code-key-row");
        return row;
    }

    private void turnOn() {
        try {
            var recoveryCodes = codes.turnOn(proposal.key(), code.getValue(), proof.getValue());
            close();
            done.accept(recoveryCodes);
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }
}
