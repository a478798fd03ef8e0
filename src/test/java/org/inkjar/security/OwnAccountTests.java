package org.inkjar.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Refusals;
import org.inkjar.author.Account;
import org.inkjar.author.AccountChanges;
import org.inkjar.author.Accounts;
import org.inkjar.author.Role;
import org.inkjar.author.SignInsEnded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@InkjarTest
@RecordApplicationEvents
class OwnAccountTests {

    private static final String OLD = "a long walk by the sea";
    private static final String NEW = "a long walk by the lake";

    private final OwnAccount own;
    private final Accounts accounts;
    private final AccountChanges changes;
    private final PasswordResets resets;
    private final Passwords passwords;
    private final People people;

    private Account grace;

    OwnAccountTests(
            OwnAccount own,
            Accounts accounts,
            AccountChanges changes,
            PasswordResets resets,
            Passwords passwords,
            People people) {
        this.own = own;
        this.accounts = accounts;
        this.changes = changes;
        this.resets = resets;
        this.passwords = passwords;
        this.people = people;
    }

    @BeforeEach
    void signIn() {
        grace = people.account("Grace", Role.CONTRIBUTOR);
        changes.changePassword(grace.id(), passwords.hash(new Password(OLD)));
        people.signIn(grace);
    }

    @Test
    void changesThePasswordForWhoeverKnowsThePresentOne(ApplicationEvents events) {
        var link = resets.make(grace.id(), null);

        own.changePassword(OLD, NEW);

        assertThat(matches(NEW)).isTrue();
        assertThat(resets.find(link)).isEmpty();
        assertThat(events.stream(SignInsEnded.class)).endsWith(new SignInsEnded(grace.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A long walk by the sea", "a long walk by the sea "})
    void asksForThePresentPasswordFirst(String current) {
        assertThat(Refusals.of(() -> own.changePassword(current, NEW))).containsOnlyKeys("current");
        assertThat(Refusals.of(() -> own.changeEmail(current, "hopper@example.com")))
                .containsOnlyKeys("current");
        assertThat(Refusals.of(() -> own.changePassword("x".repeat(1_000_000), NEW)))
                .containsOnlyKeys("current");
        assertThat(matches(OLD)).isTrue();
        assertThat(own.email()).isEqualTo("grace@example.com");
    }

    @Test
    void refusesAPasswordThatIsNone() {
        assertThat(Refusals.of(() -> own.changePassword(OLD, "short"))).containsOnlyKeys("password");
        assertThat(matches(OLD)).isTrue();
    }

    @Test
    void changesTheAddressAndEndsWhatWasMailedToTheFormerOne() {
        var link = resets.make(grace.id(), null);

        own.changeEmail(OLD, " Hopper@Example.com ");

        assertThat(own.email()).isEqualTo("hopper@example.com");
        assertThat(resets.find(link)).isEmpty();
    }

    @Test
    void refusesAnAddressThatIsNoneOrAnothers() {
        people.account("Eve", Role.AUTHOR);

        assertThat(Refusals.of(() -> own.changeEmail(OLD, "hopper"))).containsOnlyKeys("email");
        assertThat(Refusals.of(() -> own.changeEmail(OLD, "eve@example.com"))).containsOnlyKeys("email");
    }

    private boolean matches(String password) {
        return passwords.matches(
                password, accounts.find(grace.id()).orElseThrow().passwordHash());
    }
}
