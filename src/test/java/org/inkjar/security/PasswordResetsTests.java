package org.inkjar.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.inkjar.AtTheSameTime;
import org.inkjar.InkjarTest;
import org.inkjar.Mailbox;
import org.inkjar.People;
import org.inkjar.Refusals;
import org.inkjar.TestClock;
import org.inkjar.author.Account;
import org.inkjar.author.Accounts;
import org.inkjar.author.EmailAddress;
import org.inkjar.author.LanguageChoice;
import org.inkjar.author.Role;
import org.inkjar.author.SignInsEnded;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.SecretToken;
import org.inkjar.settings.SettingsService;
import org.inkjar.settings.SiteIdentity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@InkjarTest
@RecordApplicationEvents
class PasswordResetsTests {

    private static final String PASSWORD = "correct horse battery staple";
    private static final EmailAddress GRACE = new EmailAddress("grace@example.com");

    private final PasswordResets resets;
    private final ForgottenPasswords forgotten;
    private final AccountRescue rescue;
    private final Accounts accounts;
    private final Passwords passwords;
    private final PeopleService people;
    private final SettingsService settings;
    private final LanguageChoice languages;
    private final Mailbox mailbox;
    private final JdbcTemplate jdbc;
    private final People fixtures;
    private final TestClock clock;

    private Account owner;
    private Account grace;

    PasswordResetsTests(
            PasswordResets resets,
            ForgottenPasswords forgotten,
            AccountRescue rescue,
            Accounts accounts,
            Passwords passwords,
            PeopleService people,
            SettingsService settings,
            LanguageChoice languages,
            Mailbox mailbox,
            JdbcTemplate jdbc,
            People fixtures,
            TestClock clock) {
        this.resets = resets;
        this.forgotten = forgotten;
        this.rescue = rescue;
        this.accounts = accounts;
        this.passwords = passwords;
        this.people = people;
        this.settings = settings;
        this.languages = languages;
        this.mailbox = mailbox;
        this.jdbc = jdbc;
        this.fixtures = fixtures;
        this.clock = clock;
    }

    @BeforeEach
    void accounts() {
        owner = fixtures.owner("Ekky", "ekky@example.com");
        grace = fixtures.account("Grace", Role.AUTHOR);
    }

    @Test
    void changesThePasswordOnceAndEndsEverySession(ApplicationEvents events) {
        var token = resets.make(grace.id(), owner.id());
        var other = resets.make(grace.id(), null);

        resets.use(token, PASSWORD);

        assertThat(passwords.matches(
                        PASSWORD, accounts.find(GRACE).orElseThrow().passwordHash()))
                .isTrue();
        assertThat(events.stream(SignInsEnded.class)).containsExactly(new SignInsEnded(grace.id()));
        assertThat(resets.find(token)).contains(LinkState.USED);
        assertThat(resets.find(other)).isEmpty();
        assertThat(Refusals.of(() -> resets.use(token, PASSWORD))).containsOnlyKeys("link");
    }

    @Test
    void endsAfterAnHour() {
        var token = resets.make(grace.id(), null);
        clock.advance(Duration.ofHours(1));

        assertThat(resets.find(token)).contains(LinkState.ENDED);
        assertThat(Refusals.of(() -> resets.use(token, PASSWORD))).containsOnlyKeys("link");
        assertThat(accounts.find(GRACE)).contains(grace);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "eleven char"})
    void aPasswordThatIsNoneLeavesItOpen(String password) {
        var token = resets.make(grace.id(), null);

        assertThat(Refusals.of(() -> resets.use(token, password))).containsOnlyKeys("password");
        assertThat(Refusals.of(() -> resets.use(token, "x".repeat(100_000)))).containsOnlyKeys("password");
        assertThat(resets.find(token)).contains(LinkState.OPEN);
    }

    @Test
    void aSecretThatWasNeverMadeLeadsNowhereAndNoneIsStored() {
        var token = resets.make(grace.id(), null);

        assertThat(resets.find(SecretToken.random())).isEmpty();
        assertThat(Refusals.of(() -> resets.use(SecretToken.random(), PASSWORD)))
                .containsOnlyKeys("link");
        assertThat(jdbc.queryForList("select * from password_reset").toString())
                .doesNotContain(token.value())
                .contains(token.hash());
    }

    @RepeatedTest(2)
    void ofTwoWhoUseItAtTheSameTimeOneChangesThePassword() {
        var token = resets.make(grace.id(), null);

        var outcomes = AtTheSameTime.times(2, () -> {
            resets.use(token, PASSWORD);
            return "done";
        });

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(InvalidInputException.class::isInstance).hasSize(1);
    }

    @Test
    void whoeverAsksGetsAFewMailsAnHour() {
        canMail();

        for (int i = 0; i < 5; i++) {
            forgotten.ask(" Grace@Example.com ");
        }
        forgotten.ask("ekky@example.com");

        await().until(() -> mailbox.mails().stream().anyMatch(mail -> mail.to().equals("ekky@example.com")));
        assertThat(mailbox.mails())
                .filteredOn(mail -> mail.to().equals("grace@example.com"))
                .hasSize(3);
        assertThat(mailbox.mails().getFirst().text()).contains("https://blog.example.com/reset/");
        clock.advance(Duration.ofMinutes(61));
        forgotten.ask("grace@example.com");
        await().until(() -> mailbox.mails().size() == 5);
    }

    @Test
    void theLetterIsInTheLanguageOfWhoeverGetsIt() {
        canMail();
        People.as(grace, () -> languages.keep(Optional.of(Locale.GERMAN)));

        forgotten.ask("grace@example.com");

        await().until(() -> !mailbox.mails().isEmpty());
        assertThat(mailbox.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Neues Passwort für Inkjar");
            assertThat(mail.text()).contains("innerhalb einer Stunde", "https://blog.example.com/reset/");
        });
    }

    @Test
    void nobodyElseGetsOne() {
        canMail();
        fixtures.signIn(owner);
        people.deactivate(grace.id());

        forgotten.ask("nobody@example.com");
        forgotten.ask("grace@example.com");
        assertThat(Refusals.of(() -> forgotten.ask("no address"))).containsOnlyKeys("email");
        forgotten.ask("ekky@example.com");

        await().until(() -> !mailbox.mails().isEmpty());
        assertThat(mailbox.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.to()).isEqualTo("ekky@example.com"));
    }

    @Test
    void nothingIsMailedWithAnAddressThatARequestNames() {
        mailbox.setUp();

        assertThat(forgotten.canMail()).isFalse();
        forgotten.ask("grace@example.com");

        assertThat(jdbc.queryForObject("select count(*) from password_reset", Integer.class))
                .isZero();
    }

    @Test
    void whoeverRunsTheServerLetsAnybodyIn() {
        fixtures.signIn(owner);
        people.deactivate(grace.id());

        resets.use(rescue.resetPassword(GRACE), PASSWORD);
        assertThat(accounts.find(GRACE)).isPresent();

        people.deactivate(grace.id());
        rescue.makeOwner(GRACE);
        assertThat(accounts.find(GRACE).orElseThrow().role()).isEqualTo(Role.OWNER);
    }

    private void canMail() {
        mailbox.setUp();
        fixtures.signIn(owner);
        var now = settings.find().identity();
        settings.save(
                now,
                new SiteIdentity(
                        now.title(), now.description(), "https://blog.example.com", now.language(), now.timeZone()));
    }
}
