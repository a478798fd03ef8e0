package org.inkjar.security;

import java.util.UUID;
import org.inkjar.author.Accounts;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Remembers when each author last signed in, by whatever means. */
@Component
class SignInNotes {

    private final Accounts accounts;

    SignInNotes(Accounts accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void note(InteractiveAuthenticationSuccessEvent event) {
        accounts.noteSignIn(UUID.fromString(event.getAuthentication().getName()));
    }
}
