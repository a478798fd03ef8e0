package org.inkjar.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import org.inkjar.AsOwner;
import org.inkjar.People;
import org.inkjar.ViewTest;
import org.inkjar.Windows;
import org.inkjar.author.Role;
import org.inkjar.mail.MailPassword;
import org.inkjar.mail.MailSecurity;
import org.inkjar.mail.MailService;
import org.inkjar.mail.MailSettings;
import org.junit.jupiter.api.Test;

@AsOwner
class MailPageTests extends ViewTest {

    private static final MailSettings STORED = new MailSettings(
            "smtp.example.com",
            465,
            MailSecurity.TLS,
            "ada",
            MailPassword.replacedBy("a secret"),
            "blog@example.com",
            "The blog");

    private final MailService service;
    private final People people;

    MailPageTests(MailService service, People people) {
        this.service = service;
        this.people = people;
    }

    @Test
    void savesAServer() {
        navigate(MailPage.class);
        test(field(TextField.class, "Server")).setValue("smtp.example.com");
        test(field(TextField.class, "User name")).setValue("ada");
        test(field(PasswordField.class, "Password")).setValue("a secret");
        test(field(EmailField.class, "Address")).setValue("blog@example.com");
        press("Save");

        assertThat(service.find())
                .contains(new MailSettings(
                        "smtp.example.com",
                        587,
                        MailSecurity.STARTTLS,
                        "ada",
                        MailPassword.KEPT,
                        "blog@example.com",
                        ""));
        assertThat(password().getValue()).isEmpty();
    }

    @Test
    void speaksGermanWithWhoeverReadsIt() {
        Windows.speak(Locale.GERMAN);
        navigate(MailPage.class);
        test(field(TextField.class, "Server")).setValue("smtp.example.com");
        test(field(TextField.class, "Benutzername")).setValue("ada");
        press("Test senden");

        assertThat(field(PasswordField.class, "Passwort").getErrorMessage())
                .isEqualTo("Gib das Passwort dieses Benutzers an.");
        assertThat(screen()).contains("STARTTLS, meist Port 587", "Absender");
    }

    @Test
    void thePasswordDoesNotComeBack() {
        service.save(Optional.empty(), Optional.of(STORED));
        navigate(MailPage.class);

        assertThat(password().getValue()).isEmpty();
        assertThat(password().getHelperText()).startsWith("One is set.");
        assertThat(screen()).doesNotContain("a secret");

        test(field(TextField.class, "Name")).setValue("Another name");
        press("Save");
        assertThat(service.find().orElseThrow().password()).isEqualTo(MailPassword.KEPT);
    }

    @Test
    void withoutAServerNoMailIsSent() {
        service.save(Optional.empty(), Optional.of(STORED));
        navigate(MailPage.class);
        test(field(TextField.class, "Server")).setValue("");
        press("Save");
        assertThat(field(TextField.class, "Server").isInvalid()).isTrue();
        test(field(TextField.class, "User name")).setValue("");
        test(field(EmailField.class, "Address")).setValue("");
        test(field(TextField.class, "Name")).setValue("");
        press("Save");

        assertThat(service.find()).isEmpty();
    }

    @Test
    void saysBesideEachFieldWhatIsWrong() {
        navigate(MailPage.class);
        test(field(TextField.class, "Server")).setValue("https://example.com");
        field(IntegerField.class, "Port").setValue(null);
        test(field(TextField.class, "User name")).setValue("ada");
        security().setValue(MailSecurity.NONE);
        press("Save");

        assertThat(field(TextField.class, "Server").isInvalid()).isTrue();
        assertThat(field(IntegerField.class, "Port").isInvalid()).isTrue();
        assertThat(security().isInvalid()).isTrue();
        assertThat(password().isInvalid()).isTrue();
        assertThat(field(EmailField.class, "Address").isInvalid()).isTrue();
        assertThat(service.find()).isEmpty();
    }

    @Test
    void thePortFollowsTheKindOfSecurityUntilAnotherIsTyped() {
        navigate(MailPage.class);
        var port = field(IntegerField.class, "Port");
        test(security()).selectItem("TLS, usually port 465");
        assertThat(port.getValue()).isEqualTo(465);

        port.setValue(2525);
        test(security()).selectItem("STARTTLS, usually port 587");
        assertThat(port.getValue()).isEqualTo(2525);
    }

    @Test
    void saysInWordsWhyATestFails() {
        people.signIn(people.owner("Ada", "ada@example.com").id(), Role.OWNER);
        service.save(
                Optional.empty(),
                Optional.of(new MailSettings(
                        "localhost", 1, MailSecurity.NONE, "", MailPassword.NONE, "blog@example.com", "")));
        navigate(MailPage.class);
        press("Send a test");

        assertThat(find(Paragraph.class).withClassName("mail-outcome").single().getText())
                .startsWith("Nothing answers at localhost:1.");
    }

    private PasswordField password() {
        return field(PasswordField.class, "Password");
    }

    @SuppressWarnings("unchecked") // a class has no type arguments
    private RadioButtonGroup<MailSecurity> security() {
        return find(RadioButtonGroup.class).withLabel("Security").single();
    }
}
