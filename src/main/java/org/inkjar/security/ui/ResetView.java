package org.inkjar.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.SecretToken;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.security.LinkState;
import org.inkjar.security.PasswordResets;

/** Lets whoever was sent a link choose another password. Only that uses the link: to open it is free. */
@Route(value = "reset/:token", autoLayout = false)
@PageTitle("security.reset")
@AnonymousAllowed
class ResetView extends DoorPage implements BeforeEnterObserver {

    private static final String ASK_AGAIN = "Ask for another";

    private final PasswordResets resets;
    private final FieldErrors errors = new FieldErrors();
    private final PasswordField password = new NewPasswordField("New password");

    ResetView(PasswordResets resets) {
        super("Choose another password");
        this.resets = resets;
        password.setAutofocus(true);
        errors.bind("password", password);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").flatMap(SecretToken::parse);
        token.flatMap(resets::find)
                .ifPresentOrElse(
                        state -> show(token.orElseThrow(), state),
                        () -> showInCard(
                                new Paragraph(
                                        "This link does not work. A part of it may be missing, or the password was"
                                                + " changed by another link meanwhile."),
                                new RouterLink(ASK_AGAIN, ForgottenView.class)));
    }

    private void show(SecretToken token, LinkState state) {
        switch (state) {
            case USED ->
                showInCard(
                        new Paragraph("This link was used already. If that was not you, ask for another at once."),
                        new RouterLink("Sign in", LoginView.class),
                        new RouterLink(ASK_AGAIN, ForgottenView.class));
            case ENDED ->
                showInCard(
                        new Paragraph("This link has ended: it lasts an hour. Your password is as it was."),
                        new RouterLink(ASK_AGAIN, ForgottenView.class));
            case OPEN -> showInCard(form(token));
        }
    }

    private Component[] form(SecretToken token) {
        var change = new Button("Change the password", click -> change(token));
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        var fields = new Div(password, change);
        fields.addClassName("fields");
        return new Component[] {new Paragraph("Wherever you are signed in, you will have to sign in again."), fields};
    }

    private void change(SecretToken token) {
        try {
            resets.use(token, password.getValue());
            UI.getCurrent().navigate(LoginView.class, LoginView.CHANGED);
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }
}
