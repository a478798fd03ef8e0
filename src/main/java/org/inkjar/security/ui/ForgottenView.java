package org.inkjar.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.security.ForgottenPasswords;

/** Leads whoever has forgotten their password to another: by mail where that can be sent, else in words. */
@Route(value = "reset", autoLayout = false)
@PageTitle("security.forgotten")
@AnonymousAllowed
class ForgottenView extends DoorPage implements BeforeEnterObserver {

    private final ForgottenPasswords forgotten;
    private final FieldErrors errors = new FieldErrors();
    private final EmailField email = new EmailField(Words.of("security.email"));

    ForgottenView(ForgottenPasswords forgotten) {
        super(Words.of("security.forgotten"));
        this.forgotten = forgotten;
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        errors.bind("email", email);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (forgotten.canMail()) {
            showQuestion();
        } else {
            showWays();
        }
    }

    private void showQuestion() {
        var send = new Button(Words.of("security.forgotten.send"), click -> ask());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        var fields = new Div(email, send);
        fields.addClassName("fields");
        showInCard(
                new Paragraph(Words.of("security.forgotten.about")),
                fields,
                new RouterLink(Words.of("security.back-to-sign-in"), LoginView.class));
    }

    private void ask() {
        try {
            forgotten.ask(email.getValue());
            var answer = new Paragraph(Words.of("security.forgotten.sent", email.getValue()));
            answer.addClassName("good-news");
            answer.getElement().setAttribute("role", "status");
            showInCard(
                    answer,
                    new Paragraph(Words.of("security.forgotten.nothing")),
                    new RouterLink(Words.of("security.back-to-sign-in"), LoginView.class));
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }

    private void showWays() {
        var command = new Code(new Text("java -jar inkjar.jar "), new Span("user reset-password EMAIL"));
        command.addClassName("command");
        showInCard(
                new Paragraph(Words.of("security.forgotten.ask")),
                new Paragraph(Words.of("security.forgotten.command")),
                command,
                new RouterLink(Words.of("security.back-to-sign-in"), LoginView.class));
    }
}
