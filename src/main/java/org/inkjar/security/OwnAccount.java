package org.inkjar.security;

import java.util.UUID;
import org.inkjar.author.Account;
import org.inkjar.author.AccountChanges;
import org.inkjar.author.Accounts;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.author.EmailAddress;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever is signed in change what they sign in with, when they prove once more who they are. */
@Service
@Transactional
@PreAuthorize("hasRole('CONTRIBUTOR')")
@RetriedOnCollision
public class OwnAccount {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final PasswordResets resets;
    private final Passwords passwords;
    private final CurrentAuthor currentAuthor;

    OwnAccount(
            Accounts accounts,
            AccountChanges changes,
            PasswordResets resets,
            Passwords passwords,
            CurrentAuthor currentAuthor) {
        this.accounts = accounts;
        this.changes = changes;
        this.resets = resets;
        this.passwords = passwords;
        this.currentAuthor = currentAuthor;
    }

    /** The address with which one signs in. */
    @Transactional(readOnly = true)
    public String email() {
        return mine().email();
    }

    /**
     * Changes the password, and ends every other session and every link to another one.
     *
     * @throws InvalidInputException naming what to correct: {@code current} or {@code password}
     */
    public void changePassword(String current, String password) {
        var account = proven(current);
        changes.changePassword(account.id(), passwords.hash(new Password(password)));
        resets.revokeFor(account.id());
    }

    /**
     * Changes the address with which one signs in. Links that were mailed to the former one end.
     *
     * @throws InvalidInputException naming what to correct: {@code current} or {@code email}
     */
    public void changeEmail(String current, String email) {
        var account = proven(current);
        changes.changeEmail(account.id(), new EmailAddress(email));
        resets.revokeFor(account.id());
    }

    private Account proven(String current) {
        var account = mine();
        if (current.length() > Password.MAX_LENGTH * 2 || !passwords.matches(current, account.passwordHash())) {
            throw new InvalidInputException("current", "This is not your password.");
        }
        return account;
    }

    private Account mine() {
        return currentAuthor
                .id()
                .flatMap((UUID id) -> accounts.find(id))
                .orElseThrow(() -> new NotFoundException("Your account is no longer open."));
    }
}
