package org.inkjar.security;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.inkjar.author.AccountChanges;
import org.inkjar.author.Accounts;
import org.inkjar.author.AuthorWorks;
import org.inkjar.author.AuthorWorks.Works;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.author.Departures;
import org.inkjar.author.Role;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an owner see who is here, and decide who may come in and as what. Nobody decides that of themselves: whoever slips
 * could not undo it. All of it throws a {@link NotFoundException} when the person was removed meanwhile.
 */
@Service
@Transactional
@PreAuthorize("hasRole('OWNER')")
@RetriedOnCollision
public class PeopleService {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Departures departures;
    private final AuthorWorks works;
    private final Invitations invitations;
    private final PasswordResets resets;
    private final SecondFactors secondFactors;
    private final CurrentAuthor currentAuthor;

    PeopleService(
            Accounts accounts,
            AccountChanges changes,
            Departures departures,
            AuthorWorks works,
            Invitations invitations,
            PasswordResets resets,
            SecondFactors secondFactors,
            CurrentAuthor currentAuthor) {
        this.accounts = accounts;
        this.changes = changes;
        this.departures = departures;
        this.works = works;
        this.invitations = invitations;
        this.resets = resets;
        this.secondFactors = secondFactors;
        this.currentAuthor = currentAuthor;
    }

    /** Everybody: those who can sign in first, by name, then those who shall, and those who cannot. */
    @Transactional(readOnly = true)
    public List<PersonItem> list() {
        var written = works.count();
        var withCodes = secondFactors.authors();
        return Stream.concat(
                        accounts.list().stream()
                                .map(account -> PersonItem.of(
                                        account,
                                        withCodes.contains(account.id()),
                                        written.getOrDefault(account.id(), Works.NONE))),
                        invitations.list().stream().map(PersonItem::of))
                .sorted(Comparator.comparing(PersonItem::state)
                        .thenComparing(PersonItem::called, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * Gives somebody another role. They must sign in again.
     *
     * @throws InvalidInputException when they are the only owner, or oneself
     */
    public void changeRole(UUID id, Role role) {
        requireSomebodyElse(id);
        changes.changeRole(id, role);
        if (role != Role.OWNER) {
            endLinksBy(id);
        }
    }

    /**
     * Closes an account at once, with every session and every link that its owner made. What they wrote stays.
     *
     * @throws InvalidInputException when they are the only owner, or oneself
     */
    public void deactivate(UUID id) {
        requireSomebodyElse(id);
        changes.deactivate(id);
        resets.revokeFor(id);
        endLinksBy(id);
    }

    /** Opens an account again, with the password that it had. */
    public void activate(UUID id) {
        changes.activate(id);
    }

    /** Ends every session of somebody; of one's own, all others. */
    public void signOut(UUID id) {
        changes.endSignIns(id);
    }

    /** Asks somebody for no one-time code any more, who has lost their phone and their recovery codes. */
    public void turnOffCodes(UUID id) {
        secondFactors.forget(id);
    }

    /**
     * Puts one author in the place of another in every post, whatever its state. What the other has not saved is lost.
     *
     * @throws InvalidInputException when both are the same
     */
    public void handOver(UUID from, UUID to) {
        departures.handOver(from, to);
    }

    /**
     * Removes somebody for good.
     *
     * @throws InvalidInputException when anything bears their name, or their account is open
     */
    public void delete(UUID id) {
        departures.delete(id);
    }

    /** By a link that they made, somebody could come back as what they are no longer. */
    private void endLinksBy(UUID id) {
        invitations.revokeBy(id);
        resets.revokeBy(id);
    }

    private void requireSomebodyElse(UUID id) {
        if (currentAuthor.id().filter(id::equals).isPresent()) {
            throw new InvalidInputException("account", Words.of("security.people.self"));
        }
    }
}
