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
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.security.PersonItem;

/** Asks who gets what somebody has written, and says what is lost. */
class HandOverDialog extends Dialog {

    private final FieldErrors errors = new FieldErrors();
    private final ComboBox<PersonItem> to = new ComboBox<>(Words.of("security.hand-over.to"));

    HandOverDialog(PersonItem person, List<PersonItem> others, Consumer<PersonItem> chosen) {
        super(Words.of("security.hand-over.title", person.called()));
        to.setItemLabelGenerator(PersonItem::called);
        to.setItems(others);
        to.setAutofocus(true);
        errors.bind("to", to);
        var fields = new Div(new Paragraph(consequences(person)));
        fields.addClassName("fields");
        if (person.works().unsaved() > 0) {
            var warning = new Paragraph(WorksTexts.unsaved(person.works(), person.called()));
            warning.addClassName("bad-news");
            fields.add(warning);
        }
        fields.add(to);
        add(fields);
        var handOver = new Button(Words.of("security.hand-over"), click -> choose(chosen));
        handOver.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), handOver);
    }

    private static String consequences(PersonItem person) {
        return WorksTexts.handOver(person.works(), person.called());
    }

    private void choose(Consumer<PersonItem> chosen) {
        var person = to.getValue();
        if (person == null) {
            errors.show(new InvalidInputException("to", Words.of("security.hand-over.chosen")));
        } else {
            close();
            chosen.accept(person);
        }
    }
}
