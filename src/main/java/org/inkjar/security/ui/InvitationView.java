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
    private final TextField name = new TextField("Your name");
    private final EmailField email = new EmailField("E-mail");
    private final PasswordField password = new NewPasswordField("Password");

    InvitationView(Invitations invitations, AuthenticationContext authentication) {
        super("Your invitation");
        this.invitations = invitations;
        this.authentication = authentication;
        name.setHelperText("Your posts are signed with it. You can change it later.");
        name.setAutocomplete(Autocomplete.NAME);
        name.setAutofocus(true);
        email.setHelperText("You sign in with it. Readers never see it.");
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
                        () -> showInCard(new Paragraph("This link leads to no invitation. It may have been revoked or"
                                + " replaced by a newer one, or a part of it is missing. Ask whoever sent it for"
                                + " another.")));
    }

    private void show(SecretToken token, InvitationItem invitation) {
        switch (invitation.state()) {
            case USED ->
                showInCard(
                        new Paragraph("This invitation was accepted already. If that was you, sign in. If not, tell"
                                + " whoever sent it."),
                        new RouterLink("Sign in", LoginView.class));
            case ENDED ->
                showInCard(new Paragraph(
                        "This invitation has ended. Ask whoever sent it for another: they can renew it."));
            case OPEN -> {
                if (authentication.isAuthenticated()) {
                    showInCard(
                            new Paragraph("You are signed in to this blog already. To accept the invitation for %s,"
                                            .formatted(invitation.email())
                                    + " sign out first, and open the link again."),
                            new Button("Sign out", click -> authentication.logout()));
                } else {
                    showInCard(form(token, invitation));
                }
            }
        }
    }

    private Component[] form(SecretToken token, InvitationItem invitation) {
        name.setValue(invitation.name());
        email.setValue(invitation.email().value());
        var join = new Button("Create your account", click -> accept(token));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        var fields = new Div(name, email, password, join);
        fields.addClassName("fields");
        return new Component[] {
            new Paragraph("You are invited to write here as %s.".formatted(RoleTexts.withArticle(invitation.role()))),
            fields
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
