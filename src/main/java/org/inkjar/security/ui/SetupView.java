package org.inkjar.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.security.OwnerSetup;

/** Makes the owner's account of a new blog; not there once it has one. */
@Route(value = "setup", autoLayout = false)
@PageTitle("security.setup")
@AnonymousAllowed
class SetupView extends DoorPage implements BeforeEnterObserver {

    private final OwnerSetup setup;
    private final FieldErrors errors = new FieldErrors();
    private final TextField code = new TextField(Words.of("security.setup.code"));
    private final TextField name = new TextField(Words.of("security.your-name"));
    private final EmailField email = new EmailField(Words.of("security.email"));
    private final PasswordField password = new NewPasswordField(Words.of("security.password"));

    SetupView(OwnerSetup setup) {
        super(Words.of("security.setup"));
        this.setup = setup;
        describe();
        errors.bind("code", code);
        errors.bind("name", name);
        errors.bind("email", email);
        errors.bind("password", password);
        var create = new Button(Words.of("security.create-account"), click -> complete());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        var fields = new Div(code, name, email, password, create);
        fields.addClassName("fields");
        addToCard(new Paragraph(Words.of("security.setup.about")), fields);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!setup.isOpen()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void complete() {
        try {
            setup.complete(code.getValue(), name.getValue(), email.getValue(), password.getValue());
            UI.getCurrent().navigate(LoginView.class, LoginView.READY);
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }

    private void describe() {
        code.setHelperText(Words.of("security.setup.code.help"));
        code.setAutocomplete(Autocomplete.OFF);
        code.setPlaceholder("XXXX-XXXX-XXXX-XXXX");
        code.setAutofocus(true);
        name.setHelperText(Words.of("security.setup.name.help"));
        name.setAutocomplete(Autocomplete.NAME);
        email.setHelperText(Words.of("security.email.help"));
        email.setAutocomplete(Autocomplete.USERNAME);
    }
}
