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
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.security.LinkState;
import org.inkjar.security.PasswordResets;

/** Lets whoever was sent a link choose another password. Only that uses the link: to open it is free. */
@Route(value = "reset/:token", autoLayout = false)
@PageTitle("security.reset")
@AnonymousAllowed
class ResetView extends DoorPage implements BeforeEnterObserver {

    private final PasswordResets resets;
    private final FieldErrors errors = new FieldErrors();
    private final PasswordField password = new NewPasswordField(Words.of("security.password.new"));

    ResetView(PasswordResets resets) {
        super(Words.of("security.reset"));
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
                        () -> showDeadEnd(
                                Words.of("security.reset.no-longer"),
                                new Paragraph(Words.of("security.reset.unknown")),
                                new RouterLink(Words.of("security.reset.again"), ForgottenView.class)));
    }

    private void show(SecretToken token, LinkState state) {
        switch (state) {
            case USED ->
                showDeadEnd(
                        Words.of("security.reset.no-longer"),
                        new Paragraph(Words.of("security.reset.used")),
                        new RouterLink(Words.of("security.sign-in"), LoginView.class),
                        new RouterLink(Words.of("security.reset.again"), ForgottenView.class));
            case ENDED ->
                showDeadEnd(
                        Words.of("security.reset.no-longer"),
                        new Paragraph(Words.of("security.reset.ended")),
                        new RouterLink(Words.of("security.reset.again"), ForgottenView.class));
            case OPEN -> showInCard(form(token));
        }
    }

    private Component[] form(SecretToken token) {
        var change = new Button(Words.of("security.password.change"), click -> change(token));
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        var fields = new Div(password, change);
        fields.addClassName("fields");
        return new Component[] {new Paragraph(Words.of("security.reset.about")), fields};
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
