package org.inkjar.security;

import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.AccountStanding;
import org.inkjar.author.Accounts;
import org.inkjar.author.SignInsEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Follows what becomes of accounts: an author's sign-ins end, and where there is no account any more, so do its passkeys. */
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
        present().ifPresentOrElse(here -> signIns.endOthers(author, here), () -> signIns.endAll(author));
        if (accounts.findItem(author)
                .filter(account -> account.standing() != AccountStanding.GUEST)
                .isEmpty()) {
            passkeys.deleteByAuthorId(author);
        }
    }

    /** The sign-in of whoever has the present request made, whose own goes on. */
    private static Optional<UUID> present() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? SignInSession.of(attributes.getRequest())
                : Optional.empty();
    }
}
