package org.inkjar.security.ui;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.SecretToken;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.security.InvitationItem;
import org.inkjar.security.Invitations;

/** Lets whoever was sent an invitation make their account. Only that uses it: to open it is free. */
@Route(value = "invitation/:token?", autoLayout = false)
@PageTitle("security.invitation")
@AnonymousAllowed
class InvitationView extends DoorPage implements BeforeEnterObserver {

    private final Invitations invitations;
    private final AuthenticationContext authentication;
    private final FieldErrors errors = new FieldErrors();
    private final TextField name = new TextField(Words.of("security.your-name"));
    private final EmailField email = new EmailField(Words.of("security.email"));
    private final PasswordField password = new NewPasswordField(Words.of("security.password"));

    InvitationView(Invitations invitations, AuthenticationContext authentication) {
        super(Words.of("security.invitation"));
        this.invitations = invitations;
        this.authentication = authentication;
        name.setHelperText(Words.of("security.invitation.name.help"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setAutofocus(true);
        email.setHelperText(Words.of("security.email.help"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setReadOnly(true);
        errors.bind("name", name);
        errors.bind("password", password);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").flatMap(SecretToken::parse);
        token.flatMap(invitations::find)
                .ifPresentOrElse(
                        found -> show(token.orElseThrow(), found),
                        () -> showInCard(new Paragraph(Words.of("security.invitation.unknown"))));
    }

    private void show(SecretToken token, InvitationItem invitation) {
        switch (invitation.state()) {
            case USED ->
                showInCard(
                        new Paragraph(Words.of("security.invitation.used")),
                        new RouterLink(Words.of("security.sign-in"), LoginView.class));
            case ENDED -> showInCard(new Paragraph(Words.of("security.invitation.ended")));
            case OPEN -> {
                if (authentication.isAuthenticated()) {
                    showInCard(
                            new Paragraph(Words.of("security.invitation.signed-in", invitation.email())),
                            new Button(Words.of("security.sign-out"), click -> authentication.logout()));
                } else {
                    showInCard(form(token, invitation));
                }
            }
        }
    }

    private Component[] form(SecretToken token, InvitationItem invitation) {
        name.setValue(invitation.name());
        email.setValue(invitation.email().value());
        var join = new Button(Words.of("security.create-account"), click -> accept(token));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        var fields = new Div(name, email, password, join);
        fields.addClassName("fields");
        return new Component[] {
            new Paragraph(Words.of("security.invitation.about", RoleTexts.withArticle(invitation.role()))), fields
        };
    }

    private void accept(SecretToken token) {
        try {
            invitations.accept(token, name.getValue(), password.getValue());
            UI.getCurrent().navigate(LoginView.class, LoginView.JOINED);
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }
}
