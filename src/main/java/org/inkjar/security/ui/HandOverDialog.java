package org.inkjar.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.security.PersonItem;

/** Asks who gets what somebody has written, and says what is lost. */
class HandOverDialog extends Dialog {

    private final FieldErrors errors = new FieldErrors();
    private final ComboBox<PersonItem> to = new ComboBox<>("Hand over to");

    HandOverDialog(PersonItem person, List<PersonItem> others, Consumer<PersonItem> chosen) {
        super("Hand over the posts of " + person.called());
        to.setItemLabelGenerator(PersonItem::called);
        to.setItems(others);
        to.setAutofocus(true);
        errors.bind("to", to);
        var fields = new Div(new Paragraph(consequences(person)));
        fields.addClassName("fields");
        var unsaved = person.works().unsaved();
        if (unsaved > 0) {
            var warning = new Paragraph(
                    unsaved == 1
                            ? "One text that %s typed and has not saved will be lost.".formatted(person.called())
                            : "%,d texts that %s typed and has not saved will be lost."
                                    .formatted(unsaved, person.called()));
            warning.addClassName("bad-news");
            fields.add(warning);
        }
        fields.add(to);
        add(fields);
        var handOver = new Button("Hand over", click -> choose(chosen));
        handOver.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), handOver);
    }

    private static String consequences(PersonItem person) {
        return "%s will bear another name instead of %s, at once, for readers too. This cannot be undone."
                .formatted(WorksTexts.all(person.works()), person.called());
    }

    private void choose(Consumer<PersonItem> chosen) {
        var person = to.getValue();
        if (person == null) {
            errors.show(new InvalidInputException("to", "Choose who shall have them."));
        } else {
            close();
            chosen.accept(person);
        }
    }
}
