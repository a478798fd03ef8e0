package org.inkjar.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.inkjar.author.Role;
import org.inkjar.common.Words;
import org.inkjar.security.PersonItem;

/** Asks for the role that somebody shall have. */
class RoleDialog extends Dialog {

    RoleDialog(PersonItem person, Consumer<Role> chosen) {
        super(Words.of("security.people.role.title", person.called()));
        var role = new RoleField();
        role.setValue(person.role());
        var fields = new Div(new Paragraph(Words.of("security.people.role.about")), role);
        fields.addClassName("fields");
        add(fields);
        var save = new Button(Words.of("security.people.role.change"), click -> {
            close();
            chosen.accept(role.getValue());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), save);
    }
}
