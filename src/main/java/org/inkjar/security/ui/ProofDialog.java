package org.inkjar.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;

/** Asks for the password, or a code, before something that weakens or changes how somebody signs in. */
class ProofDialog extends Dialog {

    private final FieldErrors errors = new FieldErrors();
    private final ProofField proof = new ProofField(true);

    /**
     * @param consequence of going on
     * @param verb on the button
     * @param action takes what was typed, and throws if it is wrong
     */
    ProofDialog(String title, String consequence, String verb, Consumer<String> action) {
        super(title);
        errors.bind("proof", proof);
        var fields = new Div(new Paragraph(consequence), proof);
        fields.addClassName("fields");
        add(fields);
        var go = new Button(verb, click -> go(action));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), go);
        addOpenedChangeListener(change -> proof.focus());
    }

    private void go(Consumer<String> action) {
        try {
            action.accept(proof.getValue());
            close();
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }
}
