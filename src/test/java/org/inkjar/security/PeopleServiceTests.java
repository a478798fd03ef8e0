package org.inkjar.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.inkjar.AtTheSameTime;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.Refusals;
import org.inkjar.author.Account;
import org.inkjar.author.Accounts;
import org.inkjar.author.AuthorWorks.Works;
import org.inkjar.author.EmailAddress;
import org.inkjar.author.Role;
import org.inkjar.author.SignInsEnded;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@InkjarTest
@RecordApplicationEvents
class PeopleServiceTests {

    private final PeopleService service;
    private final LinkService links;
    private final Invitations invitations;
    private final PasswordResets resets;
    private final AccountDetailsService signIn;
    private final Accounts accounts;
    private final Posts posts;
    private final People people;

    private Account owner;
    private Account grace;

    PeopleServiceTests(
            PeopleService service,
            LinkService links,
            Invitations invitations,
            PasswordResets resets,
            AccountDetailsService signIn,
            Accounts accounts,
            Posts posts,
            People people) {
        this.service = service;
        this.links = links;
        this.invitations = invitations;
        this.resets = resets;
        this.signIn = signIn;
        this.accounts = accounts;
        this.posts = posts;
        this.people = people;
    }

    @BeforeEach
    void signInAsTheOwner() {
        owner = people.owner("Ekky", "ekky@example.com");
        grace = people.account("Grace", Role.OWNER);
        people.signIn(owner);
    }

    @Test
    void listsEverybodyWithWhatTheyWrote() {
        posts.by(people.ada()).draft("Title");
        var bob = people.account("bob", Role.AUTHOR);
        service.deactivate(bob.id());
        links.invite(InvitationData.of("", "new@example.com", Role.EDITOR));

        assertThat(service.list())
                .extracting(PersonItem::called, PersonItem::state, PersonItem::works)
                .containsExactly(
                        tuple("Ekky", PersonState.ACTIVE, Works.NONE),
                        tuple("Grace", PersonState.ACTIVE, Works.NONE),
                        tuple("new@example.com", PersonState.INVITED, Works.NONE),
                        tuple("bob", PersonState.DEACTIVATED, Works.NONE),
                        tuple("Ada Lovelace", PersonState.GUEST, new Works(1, 0, 0)));
    }

    @Test
    void whoeverIsDeactivatedCannotSignIn(ApplicationEvents events) {
        service.deactivate(grace.id());

        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> signIn.loadUserByUsername("grace@example.com"));
        assertThat(events.stream(SignInsEnded.class)).containsExactly(new SignInsEnded(grace.id()));

        service.activate(grace.id());
        assertThat(signIn.loadUserByUsername("grace@example.com").getUsername())
                .isEqualTo(grace.id().toString());
    }

    @Test
    void nobodyShutsThemselvesOut() {
        assertThat(Refusals.of(() -> service.deactivate(owner.id())).values())
                .first()
                .asString()
                .startsWith("Only another owner can do this");
        assertThat(Refusals.of(() -> service.changeRole(owner.id(), Role.AUTHOR)))
                .containsOnlyKeys("account");
        assertThat(accounts.find(owner.id())).contains(owner);
    }

    @Test
    void whoeverIsNoOwnerAnyMoreCannotComeBackByALinkThatTheyMade() {
        var bob = people.account("Bob", Role.AUTHOR);
        var invited = new String[1];
        var reset = new String[1];
        People.as(grace, () -> {
            invited[0] = links.invite(InvitationData.of("", "grace2@example.com", Role.OWNER))
                    .address();
            reset[0] = links.resetPassword(bob.id()).address();
        });
        var mine = links.invite(InvitationData.of("", "other@example.com", Role.AUTHOR))
                .address();

        service.changeRole(grace.id(), Role.EDITOR);

        assertThat(invitations.find(Links.token(invited[0]))).isEmpty();
        assertThat(resets.find(Links.token(reset[0]))).isEmpty();
        assertThat(invitations.find(Links.token(mine))).isPresent();
    }

    @Test
    void aLinkForWhoeverIsDeactivatedWorksNoLonger() {
        var link = links.resetPassword(grace.id()).address();

        service.deactivate(grace.id());

        assertThat(resets.find(Links.token(link))).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> links.resetPassword(grace.id()));
    }

    @Test
    void onlyWhoeverCannotSignInAndHasWrittenNothingIsDeleted() {
        assertThat(Refusals.of(() -> service.delete(grace.id())).values())
                .containsExactly("Deactivate the account of Grace first.");
        service.deactivate(grace.id());
        service.delete(grace.id());

        assertThat(service.list()).extracting(PersonItem::called).containsExactly("Ekky");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.delete(grace.id()));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.activate(UUID.randomUUID()));
    }

    @RepeatedTest(5)
    void ofTwoOwnersWhoDeactivateEachOtherOneStays() {
        var turn = new AtomicInteger();

        var outcomes = AtTheSameTime.times(2, () -> {
            boolean first = turn.getAndIncrement() == 0;
            People.as(first ? owner : grace, () -> service.deactivate((first ? grace : owner).id()));
            return "done";
        });

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(InvalidInputException.class::isInstance).hasSize(1);
        assertThat(accounts.hasOwner()).isTrue();
    }

    @RepeatedTest(5)
    void ofTwoOwnersWhoTakeEachOthersRoleOneStays() {
        var turn = new AtomicInteger();

        AtTheSameTime.times(2, () -> {
            boolean first = turn.getAndIncrement() == 0;
            People.as(first ? owner : grace, () -> service.changeRole((first ? grace : owner).id(), Role.CONTRIBUTOR));
            return "done";
        });

        assertThat(accounts.list()).extracting("role").containsExactlyInAnyOrder(Role.OWNER, Role.CONTRIBUTOR);
    }

    @RepeatedTest(3)
    void whoeverIsDeletedWhileTheyArePutUnderAPostIsThereOrIsNot() {
        var guest = people.author("Guest");
        var turn = new AtomicInteger();

        AtTheSameTime.times(2, () -> {
            if (turn.getAndIncrement() == 0) {
                People.as(owner, () -> service.delete(guest.id()));
            } else {
                posts.by(guest).draft("Title");
            }
            return "done";
        });

        var works = service.list().stream()
                .filter(person -> person.id().equals(guest.id()))
                .map(PersonItem::works)
                .findFirst();
        assertThat(works)
                .satisfiesAnyOf(
                        none -> assertThat(none).isEmpty(),
                        one -> assertThat(one).contains(new Works(1, 0, 0)));
    }

    @Test
    void anAddressIsNobodysTwice() {
        assertThat(Refusals.of(() -> links.invite(InvitationData.of("", "GRACE@example.com", Role.AUTHOR)))
                        .values())
                .containsExactly("Grace has an account with this address. It is in the list.");
        assertThat(accounts.findItem(new EmailAddress("grace@example.com"))).isPresent();
    }
}
