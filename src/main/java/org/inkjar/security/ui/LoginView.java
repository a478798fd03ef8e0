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
import java.util.Map;
import java.util.stream.Stream;
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

    private static final Map<String, String> NEWS = Map.of(
            "ready", "Your blog is ready. Sign in.",
            "joined", "Your account is ready. Sign in.",
            "changed", "Your password is changed. Sign in.");

    private final OwnerSetup setup;
    private final AuthenticationContext authentication;
    private final Paragraph news = new Paragraph();
    private final LoginForm form = new LoginForm(texts());
    private final PasskeyDoor passkeys;

    LoginView(OwnerSetup setup, AuthenticationContext authentication, PasskeySignIn passkeys) {
        super("Sign in");
        this.setup = setup;
        this.authentication = authentication;
        this.passkeys = new PasskeyDoor(passkeys);
        news.addClassName("good-news");
        news.getElement().setAttribute("role", "status");
        form.setAction("login");
        form.addForgotPasswordListener(click -> UI.getCurrent().navigate(ForgottenView.class));
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
                .flatMap(key -> Stream.ofNullable(NEWS.get(key)))
                .findFirst()
                .orElse(""));
        news.setVisible(!news.getText().isEmpty());
        query.getSingleParameter(SignInFailures.WAIT)
                .flatMap(TooManyAttemptsException::parse)
                .ifPresent(failure -> form.showErrorMessage("That was too often", failure.getMessage()));
    }

    private static LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        texts.getForm().setTitle("");
        texts.getForm().setUsername("E-mail");
        texts.getForm().setSubmit("Sign in");
        texts.getForm().setForgotPassword("Forgotten your password?");
        texts.getErrorMessage().setTitle("That did not work");
        texts.getErrorMessage().setMessage("Check the e-mail address and the password, and try again.");
        texts.getErrorMessage().setUsername("Enter your e-mail address.");
        texts.getErrorMessage().setPassword("Enter your password.");
        return texts;
    }
}
