package org.inkjar.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.inkjar.People;
import org.inkjar.ViewTest;
import org.inkjar.author.Accounts;
import org.inkjar.author.EmailAddress;
import org.inkjar.security.SetupInvitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WithAnonymousUser
class SetupViewTests extends ViewTest {

    private static final String PASSWORD = "a few words in a row";

    private final SetupInvitation invitation;
    private final Accounts accounts;
    private final People people;

    SetupViewTests(SetupInvitation invitation, Accounts accounts, People people) {
        this.invitation = invitation;
        this.accounts = accounts;
        this.people = people;
    }

    @Test
    void makesTheOwnersAccount() {
        navigate(SetupView.class);
        fill(invitation.code().orElseThrow(), "Ada", "ada@example.com", PASSWORD);
        press("Create your account");

        assertThat(accounts.find(new EmailAddress("ada@example.com")))
                .hasValueSatisfying(owner -> assertThat(owner.name()).isEqualTo("Ada"));
        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
        assertThat(screen()).contains("Your blog is ready. Sign in.");
    }

    @Test
    void refusesAnotherCode() {
        navigate(SetupView.class);
        fill("XXXX-XXXX-XXXX-XXXX", "Ada", "ada@example.com", PASSWORD);
        press("Create your account");

        assertThat(field(TextField.class, "Code").getErrorMessage()).startsWith("This is not the code.");
        assertThat(accounts.hasOwner()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ada@example.com, a few words in a row",
        "Ada, not an address, a few words in a row",
        "Ada, '', a few words in a row",
        "Ada, ada@example.com, short",
        "Ada, ada@example.com, ''"
    })
    void refusesWhatIsNoAccount(String name, String email, String password) {
        navigate(SetupView.class);
        fill(invitation.code().orElseThrow(), name, email, password);
        press("Create your account");

        assertThat(getCurrentView()).isInstanceOf(SetupView.class);
        assertThat(accounts.hasOwner()).isFalse();
        assertThat(field(TextField.class, "Your name").isInvalid()
                        || field(EmailField.class, "E-mail").isInvalid()
                        || field(PasswordField.class, "Password").isInvalid())
                .isTrue();
    }

    @Test
    void isGoneOnceThereIsAnOwner() {
        people.owner("Ada", "ada@example.com");
        UI.getCurrent().navigate("setup");

        assertThat(getCurrentView()).isNotInstanceOf(SetupView.class);
    }

    @Test
    void refusesASecondOwnerFromAPageThatWasOpen() {
        navigate(SetupView.class);
        fill(invitation.code().orElseThrow(), "Eve", "eve@example.com", PASSWORD);
        people.owner("Ada", "ada@example.com");
        press("Create your account");

        assertThat(field(EmailField.class, "E-mail").getErrorMessage()).startsWith("This blog has an owner already.");
        assertThat(accounts.find(new EmailAddress("eve@example.com"))).isEmpty();
    }

    private void fill(String code, String name, String email, String password) {
        field(TextField.class, "Code").setValue(code);
        field(TextField.class, "Your name").setValue(name);
        field(EmailField.class, "E-mail").setValue(email);
        field(PasswordField.class, "Password").setValue(password);
    }
}
