package org.inkjar.security;

import java.util.UUID;
import org.inkjar.author.Accounts;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.author.EmailAddress;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Makes the secret links that an owner gives to people, mails them where that can be done, and ends them. */
@Service
@PreAuthorize("hasRole('OWNER')")
public class LinkService {

    private final Invitations invitations;
    private final PasswordResets resets;
    private final Accounts accounts;
    private final Letters letters;
    private final CurrentAuthor currentAuthor;

    LinkService(
            Invitations invitations,
            PasswordResets resets,
            Accounts accounts,
            Letters letters,
            CurrentAuthor currentAuthor) {
        this.invitations = invitations;
        this.resets = resets;
        this.accounts = accounts;
        this.letters = letters;
        this.currentAuthor = currentAuthor;
    }

    /**
     * Invites somebody. What they were sent before counts no longer.
     *
     * @throws InvalidInputException when they have an account
     */
    public IssuedLink invite(InvitationData data) {
        return letters.invitation(data.email(), invitations.add(data, me()));
    }

    /**
     * Makes another link for an invitation, in the place of the one before.
     *
     * @throws NotFoundException when it was revoked or accepted
     */
    public IssuedLink renewInvitation(UUID id) {
        var renewed = invitations.renew(id, me());
        return letters.invitation(renewed.invitation().email(), renewed.token());
    }

    /** Ends an invitation at once. One that is gone stays so. */
    public void revokeInvitation(UUID id) {
        invitations.revoke(id);
    }

    /**
     * Makes a link by which somebody chooses another password.
     *
     * @throws NotFoundException when they have no account, or it is deactivated
     */
    public IssuedLink resetPassword(UUID authorId) {
        var account =
                accounts.find(authorId).orElseThrow(() -> new NotFoundException(Words.of("security.account.closed")));
        return letters.reset(new EmailAddress(account.email()), resets.make(authorId, me()));
    }

    private UUID me() {
        return currentAuthor.id().orElseThrow();
    }
}
