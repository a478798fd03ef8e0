package org.inkjar.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.AbstractLogin;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import org.inkjar.AsOwner;
import org.inkjar.People;
import org.inkjar.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WithAnonymousUser
class LoginViewTests extends ViewTest {

    private final People people;

    LoginViewTests(People people) {
        this.people = people;
    }

    @Test
    void asksForEmailAndPassword() {
        people.owner("Ada", "ada@example.com");
        navigate(LoginView.class);

        assertThat(form().getAction()).isEqualTo("login");
        assertThat(form().isError()).isFalse();
        assertThat(find(Paragraph.class).exists()).isFalse();
    }

    @Test
    void saysThatTheSignInFailed() {
        people.owner("Ada", "ada@example.com");
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));

        assertThat(form().isError()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "60, Too many attempts. Try again in a minute.",
        "61, Too many attempts. Try again in 2 minutes.",
        "900, Too many attempts. Try again in 15 minutes."
    })
    void saysHowLongSomebodyMustWait(String seconds, String message) {
        people.owner("Ada", "ada@example.com");
        UI.getCurrent().navigate("login", QueryParameters.of("wait", seconds));

        assertThat(form().isError()).isTrue();
        assertThat(form().getElement().getProperty("i18n")).contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "99999999999", "<b>"})
    void saysNothingOfAWaitThatSomebodyMadeUp(String wait) {
        people.owner("Ada", "ada@example.com");
        UI.getCurrent().navigate("login", QueryParameters.of("wait", wait));

        assertThat(form().isError()).isFalse();
    }

    @Test
    void whoeverGaveNoPasswordIsNotAskedForACode() {
        people.owner("Ada", "ada@example.com");
        UI.getCurrent().navigate("login/code");

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    @Test
    void welcomesANewOwner() {
        people.owner("Ada", "ada@example.com");
        UI.getCurrent().navigate(LoginView.class, LoginView.READY);

        assertThat(find(Paragraph.class).single().getText()).isEqualTo("Your blog is ready. Sign in.");
    }

    @Test
    void welcomesSomebodyNewAndWhoeverHasAnotherPassword() {
        people.owner("Ada", "ada@example.com");
        UI.getCurrent().navigate(LoginView.class, LoginView.JOINED);
        assertThat(find(Paragraph.class).single().getText()).isEqualTo("Your account is ready. Sign in.");

        UI.getCurrent().navigate(LoginView.class, LoginView.CHANGED);
        assertThat(find(Paragraph.class).single().getText()).isEqualTo("Your password is changed. Sign in.");
    }

    @Test
    void leadsWhoeverHasForgottenTheirPassword() {
        people.owner("Ada", "ada@example.com");
        navigate(LoginView.class);

        ComponentUtil.fireEvent(form(), new AbstractLogin.ForgotPasswordEvent(form(), true));

        assertThat(getCurrentView()).isInstanceOf(ForgottenView.class);
    }

    @Test
    void leadsToTheSetupOfABlogWithoutAnOwner() {
        UI.getCurrent().navigate("login");

        assertThat(getCurrentView()).isInstanceOf(SetupView.class);
    }

    @Test
    @AsOwner
    void leadsToTheDashboardWhoeverIsSignedIn() {
        people.owner("Ada", "ada@example.com");
        UI.getCurrent().navigate("login");

        assertThat(getCurrentView()).isNotInstanceOf(LoginView.class);
        assertThat(screen()).contains("Dashboard");
    }

    private LoginForm form() {
        return find(LoginForm.class).single();
    }
}
