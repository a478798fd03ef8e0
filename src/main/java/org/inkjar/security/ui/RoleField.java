package org.inkjar.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.inkjar.author.Role;
import org.inkjar.common.Words;

/** Lets an owner choose a role, each of which says what it is for. */
class RoleField extends RadioButtonGroup<Role> {

    RoleField() {
        super(Words.of("security.role"));
        addClassName("role-field");
        setItems(Role.values());
        setRenderer(new ComponentRenderer<>(RoleField::choice));
    }

    private static Div choice(Role role) {
        var about = new Span(RoleTexts.about(role));
        about.addClassName("hint");
        var choice = new Div(new Span(RoleTexts.label(role)), about);
        choice.addClassName("role-choice");
        return choice;
    }
}
