package org.inkjar.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.UUID;
import org.inkjar.People;
import org.inkjar.TestClock;
import org.inkjar.ViewTest;
import org.inkjar.Windows;
import org.inkjar.author.Role;
import org.inkjar.security.AuthenticatorApp;
import org.inkjar.security.SecondFactors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountViewTests extends ViewTest {

    private final SecondFactors secondFactors;
    private final TestClock clock;
    private final People people;
    private UUID ada;

    AccountViewTests(SecondFactors secondFactors, TestClock clock, People people) {
        this.secondFactors = secondFactors;
        this.clock = clock;
        this.people = people;
    }

    @BeforeEach
    void open() {
        ada = people.ownerWithPassword("Ada", "ada@example.com").id();
        people.signIn(ada, Role.OWNER);
        UI.getCurrent().navigate("admin/account");
    }

    @Test
    void saysWhatThereIsNotYet() {
        assertThat(screen()).contains("No passkey yet.", "Off. Whoever learns your password can sign in");
    }

    @Test
    void turnsCodesOnAndShowsRecoveryCodesOnce() {
        turnOn(People.PASSWORD);

        assertThat(secondFactors.isOn(ada)).isTrue();
        assertThat(find(ListItem.class).all().stream()
                        .map(ListItem::getText)
                        .filter(text -> text.matches("(\\w{4}-){3}\\w{4}")))
                .hasSize(10);
        press("I have kept them");
        assertThat(screen()).contains("On since 14 Mar 2026, 09:26", "10 recovery codes left");
    }

    @Test
    void speaksGerman() {
        UI.getCurrent().navigate("admin");
        Windows.speak(Locale.GERMAN);
        UI.getCurrent().navigate("admin/account");

        assertThat(screen()).contains("Noch kein Passkey.", "Einmalcodes", "Wo du angemeldet bist");
        test(find(PasswordField.class).withLabel("Bisheriges Passwort").single())
                .setValue("not it");
        test(find(PasswordField.class).withLabel("Neues Passwort").single()).setValue(People.PASSWORD);
        press("Passwort ändern");
        assertThat(find(PasswordField.class)
                        .withLabel("Bisheriges Passwort")
                        .single()
                        .getErrorMessage())
                .isEqualTo("Das ist nicht dein Passwort.");
    }

    @Test
    void turnsNothingOnForSomebodyElseAtThePage() {
        turnOn("not the password");

        assertThat(proof().getErrorMessage()).isEqualTo("This is not your password.");
        assertThat(secondFactors.isOn(ada)).isFalse();
    }

    @Test
    void turnsNothingOnWithoutACodeOfTheKey() {
        press("Set up one-time codes…");
        test(find(CodeField.class).single()).setValue("000000");
        test(proof()).setValue(People.PASSWORD);
        press("Turn on");

        assertThat(find(CodeField.class).single().getErrorMessage()).startsWith("This is not the code");
        assertThat(secondFactors.isOn(ada)).isFalse();
    }

    @Test
    void turnsCodesOffForThePassword() {
        turnOn(People.PASSWORD);
        press("I have kept them");
        press("Turn off one-time codes…");
        press("Turn off");
        assertThat(proof().getErrorMessage()).startsWith("This is neither your password nor a code");
        test(proof()).setValue(People.PASSWORD);
        press("Turn off");

        assertThat(secondFactors.isOn(ada)).isFalse();
        assertThat(screen()).contains("Set up one-time codes…");
    }

    @Test
    void asksForTheNameAndThePasswordOfANewPasskey() {
        press("Add a passkey…");
        test(field(TextField.class, "Name")).setValue(" ");
        press("Continue");
        assertThat(field(TextField.class, "Name").getErrorMessage()).isEqualTo("Please fill this in.");

        test(field(TextField.class, "Name")).setValue("Laptop");
        press("Continue");
        assertThat(proof().getErrorMessage()).isEqualTo("This is not your password.");
    }

    private void turnOn(String password) {
        press("Set up one-time codes…");
        var app = new AuthenticatorApp(
                find(Span.class).withClassName("code-key").single().getText(), clock);
        test(find(CodeField.class).single()).setValue(app.code());
        test(proof()).setValue(password);
        press("Turn on");
    }

    private PasswordField proof() {
        return find(ProofField.class).single();
    }
}
