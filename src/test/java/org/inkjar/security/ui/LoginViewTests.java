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
