package org.inkjar.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.time.Duration;
import org.inkjar.AsOwner;
import org.inkjar.People;
import org.inkjar.TestClock;
import org.inkjar.ViewTest;
import org.inkjar.author.Account;
import org.inkjar.author.Accounts;
import org.inkjar.author.EmailAddress;
import org.inkjar.author.Role;
import org.inkjar.security.InvitationData;
import org.inkjar.security.LinkService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WithAnonymousUser
class InvitationViewTests extends ViewTest {

    private static final EmailAddress EVE = new EmailAddress("eve@example.com");

    private final LinkService links;
    private final Accounts accounts;
    private final People people;
    private final TestClock clock;

    private Account owner;
    private String path;

    InvitationViewTests(LinkService links, Accounts accounts, People people, TestClock clock) {
        this.links = links;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    @BeforeEach
    void invite() {
        owner = people.owner("Ekky", "ekky@example.com");
        path = path();
    }

    @Test
    void makesAnAccountAndLeadsToTheSignIn() {
        open(path);
        assertThat(screen()).contains("You are invited to write here as an editor.");
        assertThat(field(TextField.class, "Your name").getValue()).isEqualTo("Eve");
        assertThat(field(EmailField.class, "E-mail").getValue()).isEqualTo("eve@example.com");

        fill("Eve Adams", "a few words in a row");
        press("Create your account");

        assertThat(accounts.find(EVE).orElseThrow().name()).isEqualTo("Eve Adams");
        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
        assertThat(screen()).contains("Your account is ready. Sign in.");
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndLosesNothing() {
        open(path);
        fill("", "a few words in a row");
        press("Create your account");
        assertThat(field(TextField.class, "Your name").isInvalid()).isTrue();

        fill("Eve", "short");
        press("Create your account");
        assertThat(field(PasswordField.class, "Password").getErrorMessage()).startsWith("Choose a password of 12");
        assertThat(field(TextField.class, "Your name").getValue()).isEqualTo("Eve");
        assertThat(accounts.find(EVE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"invitation", "invitation/", "invitation/x", "invitation/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void saysThatALinkLeadsNowhere(String unknown) {
        open(unknown);

        assertThat(screen()).contains("This link leads to no invitation.");
        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    @Test
    void saysThatItHasEndedAlsoToWhoeverIsThereAlready() {
        open(path);
        clock.advance(Duration.ofDays(8));
        fill("Eve", "a few words in a row");
        press("Create your account");
        assertThat(notices()).anyMatch(notice -> notice.startsWith("This invitation is over."));

        open(path);
        assertThat(screen()).contains("This invitation has ended.");
    }

    @Test
    void saysThatItWasAcceptedAndLeadsToTheSignIn() {
        open(path);
        fill("Eve", "a few words in a row");
        press("Create your account");

        open(path);

        assertThat(screen()).contains("This invitation was accepted already.", "Sign in");
    }

    @Test
    @AsOwner
    void isNotForWhoeverIsSignedInAlready() {
        open(path);

        assertThat(screen()).contains("sign out first");
        assertThat(find(Button.class).withText("Sign out").exists()).isTrue();
        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    private String path() {
        var address = new String[1];
        People.as(
                owner,
                () -> address[0] = links.invite(InvitationData.of("Eve", EVE.value(), Role.EDITOR))
                        .address());
        return URI.create(address[0]).getPath().substring(1);
    }

    private void open(String place) {
        UI.getCurrent().navigate(place);
        assertThat(getCurrentView()).isInstanceOf(InvitationView.class);
    }

    private void fill(String name, String password) {
        field(TextField.class, "Your name").setValue(name);
        field(PasswordField.class, "Password").setValue(password);
    }
}
