package org.inkjar.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import org.inkjar.People;
import org.inkjar.ViewTest;
import org.inkjar.author.Account;
import org.inkjar.author.Accounts;
import org.inkjar.author.EmailAddress;
import org.inkjar.security.AccountRescue;
import org.inkjar.security.PasswordResets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordSectionTests extends ViewTest {

    private static final EmailAddress EKKY = new EmailAddress("ekky@example.com");
    private static final String PASSWORD = "a long walk by the sea";

    private final Accounts accounts;
    private final People people;
    private final AccountRescue rescue;
    private final PasswordResets resets;

    private Account owner;

    PasswordSectionTests(Accounts accounts, People people, AccountRescue rescue, PasswordResets resets) {
        this.accounts = accounts;
        this.people = people;
        this.rescue = rescue;
        this.resets = resets;
    }

    @BeforeEach
    void open() {
        owner = people.owner("Ekky", EKKY.value());
        resets.use(rescue.resetPassword(EKKY), PASSWORD);
        people.signIn(owner);
        navigate(AccountView.class);
    }

    @Test
    void changesThePassword() {
        var before = hash();
        field(PasswordField.class, "Present password").setValue("a long walk by the lake");
        field(PasswordField.class, "New password").setValue("a few words in a row");
        press("Change the password");
        assertThat(field(PasswordField.class, "Present password").getErrorMessage())
                .isEqualTo("This is not your password.");
        assertThat(field(PasswordField.class, "New password").getValue()).isEqualTo("a few words in a row");

        field(PasswordField.class, "Present password").setValue(PASSWORD);
        press("Change the password");

        assertThat(hash()).isNotEqualTo(before);
        assertThat(notices()).containsExactly("Your password is changed.");
        assertThat(field(PasswordField.class, "New password").getValue()).isEmpty();
    }

    @Test
    void changesTheAddress() {
        assertThat(field(EmailField.class, "E-mail").getValue()).isEqualTo("ekky@example.com");
        field(EmailField.class, "E-mail").setValue("armandi");
        field(PasswordField.class, "Your password").setValue(PASSWORD);
        press("Change the address");
        assertThat(field(EmailField.class, "E-mail").getErrorMessage()).startsWith("Enter an e-mail address");

        field(EmailField.class, "E-mail").setValue("Armandi@example.com");
        press("Change the address");

        assertThat(accounts.find(new EmailAddress("armandi@example.com"))).isPresent();
        assertThat(field(EmailField.class, "E-mail").getValue()).isEqualTo("armandi@example.com");
    }

    private String hash() {
        return accounts.find(EKKY).orElseThrow().passwordHash();
    }
}
