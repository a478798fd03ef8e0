package org.inkjar.security;

import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.AccountItem;
import org.inkjar.author.Accounts;
import org.inkjar.author.EmailAddress;
import org.inkjar.common.Deed;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Tells who came in, who left, and who was not let in. What cannot be told keeps nobody out: a full disk must not lock out
 * those who could mend it.
 */
@Component
class SignInDeeds {

    private static final Logger log = LoggerFactory.getLogger(SignInDeeds.class);
    private static final String KIND = "sign-in";

    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    SignInDeeds(Accounts accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        person(event.getAuthentication())
                .ifPresent(id -> tell(Deed.of("deed.account.signed-in", Subject.only(KIND, ""))
                        .by(id)));
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        person(event.getAuthentication())
                .ifPresent(id -> tell(Deed.of("deed.account.signed-out", Subject.only(KIND, ""))
                        .by(id)));
    }

    /**
     * Failures at one account are told as one for a while, and so are all those at none: nobody can fill the log. What was
     * typed in the place of an address is not told, for it may be a password.
     */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        var subject = person(event.getAuthentication())
                .map(accounts::findItem)
                .orElseGet(() -> account(event.getAuthentication().getName()))
                .map(account -> new Subject(KIND, account.id(), account.name(), ""))
                .orElse(Subject.only("unknown-account", ""));
        var deed = subject.id() == null ? "deed.account.sign-in-nowhere" : "deed.account.sign-in-failed";
        tell(Deed.of(deed, subject).asOngoing());
    }

    private void tell(Deed deed) {
        try {
            events.publishEvent(deed);
        } catch (RuntimeException e) {
            log.error("Could not keep the deed {}", deed.action(), e);
        }
    }

    private Optional<AccountItem> account(String email) {
        try {
            return accounts.findItem(new EmailAddress(email));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    /** The name of whoever is signed in is the author's id. */
    private static Optional<UUID> person(Authentication authentication) {
        try {
            return Optional.of(UUID.fromString(authentication.getName()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
