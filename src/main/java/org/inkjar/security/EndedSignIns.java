package org.inkjar.security;

import org.inkjar.author.Accounts;
import org.inkjar.author.SignInsEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows what becomes of accounts: an author's sign-ins end, and with the account its passkeys are gone. */
@Component
@Transactional
class EndedSignIns {

    private final SignIns signIns;
    private final PasskeyRepository passkeys;
    private final Accounts accounts;

    EndedSignIns(SignIns signIns, PasskeyRepository passkeys, Accounts accounts) {
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.accounts = accounts;
    }

    @EventListener
    void follow(SignInsEnded event) {
        var author = event.authorId();
        signIns.endAll(author);
        if (accounts.find(author).isEmpty()) {
            passkeys.deleteByAuthorId(author);
        }
    }
}
