package org.inkjar.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.UUID;
import org.inkjar.AtTheSameTime;
import org.inkjar.InkjarTest;
import org.inkjar.Mailbox;
import org.inkjar.People;
import org.inkjar.Refusals;
import org.inkjar.TestClock;
import org.inkjar.author.Account;
import org.inkjar.author.Accounts;
import org.inkjar.author.EmailAddress;
import org.inkjar.author.Role;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.SecretToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

@InkjarTest
class InvitationsTests {

    private static final String PASSWORD = "correct horse battery staple";
    private static final EmailAddress EVE = new EmailAddress("eve@example.com");

    private final Invitations invitations;
    private final LinkService links;
    private final PeopleService people;
    private final EndedLinks ended;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Mailbox mailbox;
    private final JdbcTemplate jdbc;
    private final People fixtures;
    private final TestClock clock;

    private Account owner;

    InvitationsTests(
            Invitations invitations,
            LinkService links,
            PeopleService people,
            EndedLinks ended,
            Accounts accounts,
            Passwords passwords,
            Mailbox mailbox,
            JdbcTemplate jdbc,
            People fixtures,
            TestClock clock) {
        this.invitations = invitations;
        this.links = links;
        this.people = people;
        this.ended = ended;
        this.accounts = accounts;
        this.passwords = passwords;
        this.mailbox = mailbox;
        this.jdbc = jdbc;
        this.fixtures = fixtures;
        this.clock = clock;
    }

    @BeforeEach
    void signIn() {
        owner = fixtures.owner("Ekky", "ekky@example.com");
        fixtures.signIn(owner);
    }

    @Test
    void whoeverHasTheSecretMakesTheirAccountOnce() {
        var token = invite();

        assertThat(invitations.find(token).orElseThrow().state()).isEqualTo(LinkState.OPEN);
        invitations.accept(token, " Eve  Adams ", PASSWORD);

        var account = accounts.find(EVE).orElseThrow();
        assertThat(account.name()).isEqualTo("Eve Adams");
        assertThat(account.role()).isEqualTo(Role.EDITOR);
        assertThat(passwords.matches(PASSWORD, account.passwordHash())).isTrue();
        assertThat(invitations.find(token).orElseThrow().state()).isEqualTo(LinkState.USED);
        assertThat(Refusals.of(() -> invitations.accept(token, "Eve", PASSWORD)))
                .containsOnlyKeys("invitation");
    }

    @Test
    void endsAfterAWeekAndCanBeRenewed() {
        var token = invite();
        clock.advance(Duration.ofDays(7));

        assertThat(invitations.find(token).orElseThrow().state()).isEqualTo(LinkState.ENDED);
        assertThat(Refusals.of(() -> invitations.accept(token, "Eve", PASSWORD)))
                .containsOnlyKeys("invitation");

        var renewed = Links.token(links.renewInvitation(id()).address());
        assertThat(invitations.find(token)).isEmpty();
        invitations.accept(renewed, "Eve", PASSWORD);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> links.renewInvitation(id(renewed)));
    }

    @Test
    void isRevoked() {
        var token = invite();

        links.revokeInvitation(id());

        assertThat(invitations.find(token)).isEmpty();
        assertThat(Refusals.of(() -> invitations.accept(token, "Eve", PASSWORD)))
                .containsOnlyKeys("invitation");
        assertThat(accounts.find(EVE)).isEmpty();
    }

    @Test
    void whoeverIsInvitedAgainHasOneLink() {
        var first = invite();
        var second = invite();

        assertThat(invitations.find(first)).isEmpty();
        assertThat(invitations.find(second)).isPresent();
    }

    @Test
    void isOfNoUseWhenTheAddressHasAnAccountMeanwhile() {
        var token = invite();
        fixtures.account("Eve", Role.AUTHOR);

        assertThat(Refusals.of(() -> invitations.accept(token, "Eve", PASSWORD)))
                .containsOnlyKeys("email");
        assertThat(invitations.find(token).orElseThrow().state()).isEqualTo(LinkState.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "name,'',correct horse battery staple",
        "name,'\u202E ',correct horse battery staple",
        "password,Eve,short"
    })
    void namesWhatToCorrectAndStaysOpen(String field, String name, String password) {
        var token = invite();

        assertThat(Refusals.of(() -> invitations.accept(token, name, password))).containsOnlyKeys(field);
        assertThat(Refusals.of(() -> invitations.accept(token, "x".repeat(100_000), PASSWORD)))
                .containsOnlyKeys("name");
        assertThat(Refusals.of(() -> invitations.accept(token, "Eve", "x".repeat(100_000))))
                .containsOnlyKeys("password");
        assertThat(invitations.find(token).orElseThrow().state()).isEqualTo(LinkState.OPEN);
    }

    @Test
    void namesEverythingToCorrectInWhatAnOwnerTypes() {
        assertThat(Refusals.of(() -> InvitationData.of("x".repeat(81), "no address", null)))
                .containsOnlyKeys("name", "email", "role");
        assertThat(Refusals.of(() -> InvitationData.of("", "a".repeat(100_000) + "@example.com", Role.AUTHOR)))
                .containsOnlyKeys("email");
    }

    @Test
    void aSecretThatWasNeverMadeLeadsNowhere() {
        assertThat(invitations.find(SecretToken.random())).isEmpty();
        assertThat(Refusals.of(() -> invitations.accept(SecretToken.random(), "Eve", PASSWORD)))
                .containsOnlyKeys("invitation");
    }

    @Test
    void theSecretIsNowhereStored() {
        var token = invite();

        assertThat(jdbc.queryForList("select * from invitation").toString())
                .doesNotContain(token.value())
                .contains(token.hash());
    }

    @RepeatedTest(2)
    void ofTwoWhoUseItAtTheSameTimeOneGetsTheAccount() {
        var token = invite();

        var outcomes = AtTheSameTime.times(2, () -> {
            invitations.accept(token, "Eve", PASSWORD);
            return "done";
        });

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(InvalidInputException.class::isInstance).hasSize(1);
    }

    @RepeatedTest(5)
    void ofTwoWhoInviteTheSamePersonAtTheSameTimeOneLinkWorks() {
        var tokens = AtTheSameTime.times(
                2, () -> invitations.add(InvitationData.of("", EVE.value(), Role.AUTHOR), owner.id()));

        assertThat(tokens).hasOnlyElementsOfType(SecretToken.class);
        assertThat(tokens)
                .filteredOn(token -> invitations.find((SecretToken) token).isPresent())
                .hasSize(1);
    }

    @Test
    void isMailedWhereThatCanBeDone() {
        assertThat(links.invite(eve()).mailed()).isFalse();

        mailbox.setUp();
        var link = links.invite(eve());

        assertThat(link.mailed()).isTrue();
        assertThat(mailbox.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("eve@example.com");
            assertThat(mail.subject()).isEqualTo("An invitation to write for Inkjar");
            assertThat(mail.text()).contains(link.address());
        });
    }

    @Test
    void worksAllTheSameWhenTheMailIsNotTaken() {
        mailbox.fail();

        var link = links.invite(eve());

        assertThat(link.failure()).contains("The server does not answer.");
        invitations.accept(Links.token(link.address()), "Eve", PASSWORD);
    }

    @Test
    void isForgottenAMonthAfterItsEnd() {
        var token = invite();
        clock.advance(Duration.ofDays(37));
        ended.run(_ -> {});
        assertThat(invitations.find(token)).isPresent();

        clock.advance(Duration.ofSeconds(1));
        var said = new StringBuilder();
        ended.run(line -> said.append(line.toString()));

        assertThat(invitations.find(token)).isEmpty();
        assertThat(said).hasToString("Forgot 1 invitation or link to another password.");
    }

    private SecretToken invite() {
        return Links.token(links.invite(eve()).address());
    }

    private UUID id() {
        return people.list().stream()
                .filter(person -> person.state() == PersonState.INVITED)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID id(SecretToken token) {
        return invitations.find(token).orElseThrow().id();
    }

    private static InvitationData eve() {
        return InvitationData.of("Eve", EVE.value(), Role.EDITOR);
    }
}
