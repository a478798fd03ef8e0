package org.inkjar.security;

import java.util.List;
import org.inkjar.author.AccountChanges;
import org.inkjar.author.AccountItem;
import org.inkjar.author.AccountStanding;
import org.inkjar.author.Accounts;
import org.inkjar.author.EmailAddress;
import org.inkjar.author.Role;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What whoever runs the server can do, so that nobody is ever locked out: they could read and write the whole database
 * anyway. All of it throws a {@link NotFoundException} when nobody has the address.
 */
@Service
@Transactional
@RetriedOnCollision
public class AccountRescue {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final PasswordResets resets;
    private final SecondFactors secondFactors;

    AccountRescue(Accounts accounts, AccountChanges changes, PasswordResets resets, SecondFactors secondFactors) {
        this.accounts = accounts;
        this.changes = changes;
        this.resets = resets;
        this.secondFactors = secondFactors;
    }

    /** Everybody who has an account, by name. */
    @Transactional(readOnly = true)
    public List<AccountItem> list() {
        return accounts.list().stream()
                .filter(account -> account.standing() != AccountStanding.GUEST)
                .toList();
    }

    /**
     * The secret of a link to another password. The account is open then, and asks for no one-time code: whoever has lost
     * those too would stay outside.
     */
    public SecretToken resetPassword(EmailAddress email) {
        var account = find(email);
        changes.activate(account.id());
        secondFactors.forget(account.id());
        return resets.make(account.id(), null);
    }

    /** Makes somebody an owner, and opens their account. */
    public void makeOwner(EmailAddress email) {
        var account = find(email);
        changes.activate(account.id());
        changes.changeRole(account.id(), Role.OWNER);
    }

    public void activate(EmailAddress email) {
        changes.activate(find(email).id());
    }

    private AccountItem find(EmailAddress email) {
        return accounts.findItem(email)
                .orElseThrow(() -> new NotFoundException("There is no account with the address %s.".formatted(email)));
    }
}
