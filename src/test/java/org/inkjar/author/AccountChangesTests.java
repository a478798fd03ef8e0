package org.inkjar.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Refusals;
import org.inkjar.TestClock;
import org.inkjar.common.ContentVersion;
import org.inkjar.common.NotFoundException;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@InkjarTest
@RecordApplicationEvents
class AccountChangesTests {

    private static final EmailAddress GRACE = new EmailAddress("grace@example.com");

    private final AccountChanges changes;
    private final Accounts accounts;
    private final ContentVersion version;
    private final People people;

    AccountChangesTests(AccountChanges changes, Accounts accounts, ContentVersion version, People people) {
        this.changes = changes;
        this.accounts = accounts;
        this.version = version;
        this.people = people;
    }

    @Test
    void aDeactivatedAccountIsNotFoundForSignInUntilItIsActivated() {
        var grace = people.account("Grace", Role.EDITOR);

        changes.deactivate(grace.id());
        assertThat(accounts.find(GRACE)).isEmpty();
        assertThat(accounts.find(grace.id())).isEmpty();
        assertThat(accounts.findItem(GRACE).orElseThrow().standing()).isEqualTo(AccountStanding.DEACTIVATED);

        changes.activate(grace.id());
        assertThat(accounts.find(GRACE)).contains(grace);
    }

    @Test
    void whatMustEndSessionsSaysSo(ApplicationEvents events) {
        var grace = people.account("Grace", Role.EDITOR).id();

        changes.changeRole(grace, Role.EDITOR); // it is that already
        assertThat(events.stream(SignInsEnded.class)).isEmpty();
        changes.changeRole(grace, Role.AUTHOR);
        changes.changePassword(grace, "other");
        changes.endSignIns(grace);
        changes.deactivate(grace);

        assertThat(events.stream(SignInsEnded.class)).hasSize(4).containsOnly(new SignInsEnded(grace));
    }

    @Test
    void theOnlyOwnerStaysOne() {
        var owner = people.owner("Ada", "ada@example.com");
        changes.deactivate(people.account("Grace", Role.OWNER).id());

        assertThat(Refusals.of(() -> changes.deactivate(owner.id()))).containsOnlyKeys("account");
        assertThat(Refusals.of(() -> changes.changeRole(owner.id(), Role.EDITOR))
                        .values())
                .containsExactly("Ada is the only owner. Make somebody else an owner first.");
        assertThat(accounts.find(owner.id())).contains(owner);
    }

    @Test
    void oneOfTwoOwnersCanLeave() {
        var owner = people.owner("Ada", "ada@example.com");
        people.account("Grace", Role.OWNER);

        changes.changeRole(owner.id(), Role.AUTHOR);

        assertThat(accounts.find(owner.id()).orElseThrow().role()).isEqualTo(Role.AUTHOR);
    }

    @Test
    void anAddressBelongsToOneAccount() {
        var grace = people.account("Grace", Role.AUTHOR).id();
        people.account("Eve", Role.AUTHOR);

        assertThat(Refusals.of(() -> changes.changeEmail(grace, new EmailAddress("eve@example.com"))))
                .containsOnlyKeys("email");
        assertThat(Refusals.of(() -> changes.create("G", GRACE, "hash", Role.AUTHOR)))
                .containsOnlyKeys("email");
        changes.changeEmail(grace, GRACE);
        changes.changeEmail(grace, new EmailAddress("hopper@example.com"));
        assertThat(accounts.find(GRACE)).isEmpty();
    }

    @Test
    void aGuestHasNoAccountToChange() {
        var guest = people.author("Guest").id();

        assertThat(Refusals.of(() -> changes.changePassword(guest, "hash"))).containsOnlyKeys("account");
        assertThat(Refusals.of(() -> changes.activate(guest))).containsOnlyKeys("account");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> changes.deactivate(UUID.randomUUID()));
    }

    @Test
    void aSignInIsRememberedAndNothingIsMadeAnewForIt() {
        var grace = people.account("Grace", Role.AUTHOR).id();
        long before = version.current();

        accounts.noteSignIn(grace);

        assertThat(accounts.findItem(GRACE).orElseThrow().signedInAt()).isEqualTo(TestClock.START);
        changes.changeRole(grace, Role.EDITOR);
        assertThat(accounts.findItem(GRACE).orElseThrow().signedInAt()).isEqualTo(TestClock.START);
        accounts.noteSignIn(grace);
        assertThat(version.current()).isEqualTo(before + 1);
    }
}
