package org.inkjar.security;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.AccountChanges;
import org.inkjar.author.Accounts;
import org.inkjar.author.EmailAddress;
import org.inkjar.common.Change;
import org.inkjar.common.Checks;
import org.inkjar.common.Deed;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.SecretToken;
import org.inkjar.common.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invitations, for whoever has the secret of one. Owners make them in {@link InvitationService}. */
@Service
@Transactional
@RetriedOnCollision
public class Invitations {

    private final InvitationRepository invitations;
    private final Accounts accounts;
    private final AccountChanges changes;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            Accounts accounts,
            AccountChanges changes,
            Passwords passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.changes = changes;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** What the secret leads to; empty when it was never one, was revoked or has been replaced. */
    @Transactional(readOnly = true)
    public Optional<InvitationItem> find(SecretToken token) {
        return invitations.findByTokenHash(token.hash()).map(found -> found.item(clock.instant()));
    }

    /**
     * Makes the account. Of two who use a secret at the same time, one gets it.
     *
     * @throws InvalidInputException naming what to correct: {@code name}, {@code password}, or the {@code invitation},
     *     which is over
     */
    public void accept(SecretToken token, String name, String password) {
        var checks = new Checks();
        var checkedName = checks.required("name", name, InvitationData.MAX_NAME);
        checks.throwIfRejected();
        var chosen = new Password(password);
        var invitation = invitations
                .findByTokenHash(token.hash())
                .filter(found -> found.state(clock.instant()) == LinkState.OPEN)
                .orElseThrow(() -> new InvalidInputException("invitation", Words.of("security.invitation.over")));
        var item = invitation.item(clock.instant());
        invitation.accept(clock.instant());
        invitations.flush();
        var joined = changes.create(checkedName, item.email(), passwords.hash(chosen), item.role());
        events.publishEvent(Deed.of("deed.person.joined", joined.subject()).by(joined.id()));
    }

    /** Those that were not accepted, by address. */
    @Transactional(readOnly = true)
    List<InvitationItem> list() {
        return invitations.findByAcceptedAtNullOrderByEmail().stream()
                .map(invitation -> invitation.item(clock.instant()))
                .toList();
    }

    /** Makes an invitation, in the place of one that the same address may have had. */
    SecretToken add(InvitationData data, UUID by) {
        requireNoAccount(data.email());
        invitations.findByEmail(data.email().value()).ifPresent(former -> {
            invitations.delete(former);
            invitations.flush();
        });
        var token = SecretToken.random();
        var invitation = invitations.saveAndFlush(new Invitation(data, token, by, clock.instant()));
        events.publishEvent(Deed.of("deed.person.invited", invitation.subject())
                .changing(List.of(Change.of("deed.field.role", "", data.role()))));
        return token;
    }

    /** Gives an invitation another secret, and its whole time anew. */
    Renewed renew(UUID id, UUID by) {
        var invitation = invitations
                .findById(id)
                .filter(found -> found.state(clock.instant()) != LinkState.USED)
                .orElseThrow(() -> new NotFoundException(Words.of("security.invitation.gone")));
        var token = SecretToken.random();
        invitation.renew(token, by, clock.instant());
        events.publishEvent(Deed.of("deed.person.invitation-renewed", invitation.subject()));
        return new Renewed(invitation.item(clock.instant()), token);
    }

    /** Ends an invitation at once. */
    void revoke(UUID id) {
        invitations
                .findById(id)
                .filter(found -> found.state(clock.instant()) != LinkState.USED)
                .ifPresent(invitation -> {
                    invitations.delete(invitation);
                    events.publishEvent(Deed.of("deed.person.invitation-revoked", invitation.subject()));
                });
    }

    /** Ends what somebody made, whose secrets they may know. */
    void revokeBy(UUID inviter) {
        invitations.deleteByInvitedByAndAcceptedAtNull(inviter);
    }

    private void requireNoAccount(EmailAddress email) {
        accounts.findItem(email).ifPresent(account -> {
            throw new InvalidInputException("email", Words.of("security.invitation.has-account", account.name()));
        });
    }

    record Renewed(InvitationItem invitation, SecretToken token) {}
}
