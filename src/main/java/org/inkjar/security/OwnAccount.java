package org.inkjar.security;

import org.inkjar.author.AccountChanges;
import org.inkjar.author.EmailAddress;
import org.inkjar.common.InvalidInputException;
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

    private final AccountChanges changes;
    private final PasswordResets resets;
    private final Passwords passwords;
    private final IdentityProof proof;

    OwnAccount(AccountChanges changes, PasswordResets resets, Passwords passwords, IdentityProof proof) {
        this.changes = changes;
        this.resets = resets;
        this.passwords = passwords;
        this.proof = proof;
    }

    /** The address with which one signs in. */
    @Transactional(readOnly = true)
    public String email() {
        return proof.account().email();
    }

    /**
     * Changes the password, and ends every other session and every link to another one.
     *
     * @throws InvalidInputException naming what to correct: {@code current} or {@code password}
     */
    public void changePassword(String current, String password) {
        var author = proof.checkPassword("current", current);
        changes.changePassword(author, passwords.hash(new Password(password)));
        resets.revokeFor(author);
    }

    /**
     * Changes the address with which one signs in. Links that were mailed to the former one end.
     *
     * @throws InvalidInputException naming what to correct: {@code current} or {@code email}
     */
    public void changeEmail(String current, String email) {
        var author = proof.checkPassword("current", current);
        changes.changeEmail(author, new EmailAddress(email));
        resets.revokeFor(author);
    }
}
