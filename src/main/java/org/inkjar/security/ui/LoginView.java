package org.inkjar.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.inkjar.common.Words;
import org.inkjar.security.OwnerSetup;
import org.inkjar.security.PasskeySignIn;
import org.inkjar.security.SignInFailures;
import org.inkjar.security.TooManyAttemptsException;

/** Signs an author in: by e-mail and password, or by a passkey. */
@Route(value = "login", autoLayout = false)
@PageTitle("security.sign-in")
@AnonymousAllowed
public class LoginView extends DoorPage implements BeforeEnterObserver {

    /** The query parameter that says that the owner's account was just made. */
    static final QueryParameters READY = QueryParameters.of("ready", "");

    /** The query parameter that says that somebody has accepted their invitation. */
    static final QueryParameters JOINED = QueryParameters.of("joined", "");

    /** The query parameter that says that a password was changed. */
    static final QueryParameters CHANGED = QueryParameters.of("changed", "");

    private final OwnerSetup setup;
    private final AuthenticationContext authentication;
    private final Paragraph news = new Paragraph();
    private final LoginForm form = new LoginForm(texts());
    private final PasskeyDoor passkeys;

    LoginView(OwnerSetup setup, AuthenticationContext authentication, PasskeySignIn passkeys) {
        super(Words.of("security.sign-in"));
        this.setup = setup;
        this.authentication = authentication;
        this.passkeys = new PasskeyDoor(passkeys);
        news.addClassName("good-news");
        news.getElement().setAttribute("role", "status");
        form.setAction("login");
        form.addForgotPasswordListener(click -> UI.getCurrent().navigate(ForgottenView.class));
        form.getElement()
                .executeJs(
                        "this.updateComplete.then(() => this.querySelector('vaadin-password-field').i18n = {reveal: $0})",
                        Words.of("security.password.show"));
        addToCard(news, form, this.passkeys);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (setup.isOpen()) {
            event.forwardTo(SetupView.class);
        } else if (authentication.isAuthenticated()) {
            event.forwardTo("admin");
        }
        var query = event.getLocation().getQueryParameters();
        form.setError(query.getSingleParameter("error").isPresent());
        news.setText(query.getParameters().keySet().stream()
                .map(LoginView::news)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(""));
        news.setVisible(!news.getText().isEmpty());
        query.getSingleParameter(SignInFailures.WAIT)
                .flatMap(TooManyAttemptsException::parse)
                .ifPresent(
                        failure -> form.showErrorMessage(Words.of("security.sign-in.too-often"), failure.getMessage()));
    }

    /** What a query parameter says, which anybody may have written. */
    private static String news(String parameter) {
        return switch (parameter) {
            case "ready" -> Words.of("security.sign-in.ready");
            case "joined" -> Words.of("security.sign-in.joined");
            case "changed" -> Words.of("security.sign-in.changed");
            default -> "";
        };
    }

    private static LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        texts.getForm().setTitle("");
        texts.getForm().setPassword(Words.of("security.password"));
        texts.getForm().setUsername(Words.of("security.email"));
        texts.getForm().setSubmit(Words.of("security.sign-in"));
        texts.getForm().setForgotPassword(Words.of("security.forgotten"));
        texts.getErrorMessage().setTitle(Words.of("security.sign-in.failed"));
        texts.getErrorMessage().setMessage(Words.of("security.sign-in.failed.help"));
        texts.getErrorMessage().setUsername(Words.of("security.sign-in.email.missing"));
        texts.getErrorMessage().setPassword(Words.of("security.sign-in.password.missing"));
        return texts;
    }
}
