package org.inkjar.security.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import org.inkjar.Mailbox;
import org.inkjar.People;
import org.inkjar.TestClock;
import org.inkjar.ViewTest;
import org.inkjar.author.Account;
import org.inkjar.author.Accounts;
import org.inkjar.author.EmailAddress;
import org.inkjar.common.SitePaths;
import org.inkjar.security.AccountRescue;
import org.inkjar.settings.SettingsService;
import org.inkjar.settings.SiteIdentity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WithAnonymousUser
class ResetViewTests extends ViewTest {

    private static final EmailAddress EKKY = new EmailAddress("ekky@example.com");

    private final AccountRescue rescue;
    private final Accounts accounts;
    private final SettingsService settings;
    private final Mailbox mailbox;
    private final People people;
    private final TestClock clock;

    private Account owner;

    ResetViewTests(
            AccountRescue rescue,
            Accounts accounts,
            SettingsService settings,
            Mailbox mailbox,
            People people,
            TestClock clock) {
        this.rescue = rescue;
        this.accounts = accounts;
        this.settings = settings;
        this.mailbox = mailbox;
        this.people = people;
        this.clock = clock;
    }

    @BeforeEach
    void anOwner() {
        owner = people.owner("Ekky", EKKY.value());
    }

    @Test
    void changesThePasswordOnce() {
        var path = path();
        open(path);
        field(PasswordField.class, "New password").setValue("short");
        press("Change the password");
        assertThat(field(PasswordField.class, "New password").getErrorMessage()).startsWith("Choose a password");

        field(PasswordField.class, "New password").setValue("a few words in a row");
        press("Change the password");

        assertThat(accounts.find(EKKY).orElseThrow().passwordHash()).isNotEqualTo(owner.passwordHash());
        assertThat(screen()).contains("Your password is changed. Sign in.");
        open(path);
        assertThat(screen()).contains("This link was used already.", "Ask for another");
    }

    @Test
    void saysThatALinkHasEndedOrLeadsNowhere() {
        var path = path();
        clock.advance(Duration.ofHours(2));
        open(path);
        assertThat(screen()).contains("This link has ended: it lasts an hour.");

        open("reset/x");
        assertThat(screen())
                .contains("This link no longer works", "This link does not work.")
                .doesNotContain("Choose another password");
    }

    @Test
    void withoutMailTheWayIsToldInWords() {
        open("reset");

        assertThat(screen()).contains("Ask an owner of this blog", "user reset-password EMAIL");
        assertThat(find(EmailField.class).exists()).isFalse();
    }

    @Test
    void withMailTheAnswerIsTheSameForEverybody() {
        canMail();
        for (var email : new String[] {"nobody@example.com", EKKY.value()}) {
            open("reset");
            field(EmailField.class, "E-mail").setValue(email);
            press("Send me a link");
            assertThat(screen()).contains("If %s belongs to an account, a link is on its way there.".formatted(email));
        }

        await().until(() -> mailbox.mails().size() == 1);
    }

    @Test
    void asksForAnAddress() {
        canMail();
        open("reset");
        press("Send me a link");

        assertThat(field(EmailField.class, "E-mail").getErrorMessage()).startsWith("Enter an e-mail address");
    }

    private void canMail() {
        mailbox.setUp();
        People.as(owner, () -> {
            var now = settings.find().identity();
            settings.save(
                    now,
                    new SiteIdentity(
                            now.title(),
                            now.description(),
                            "https://blog.example.com",
                            now.language(),
                            now.timeZone()));
        });
    }

    private String path() {
        return SitePaths.reset(rescue.resetPassword(EKKY).value()).substring(1);
    }

    private static void open(String place) {
        UI.getCurrent().navigate(place);
    }
}
