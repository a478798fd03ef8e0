package org.inkjar.security;

import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Decides about e-mail address and password. An unknown address takes as long as a known one and gets the same answer.
 * What was typed is not logged: people type passwords where the address belongs.
 */
@Component
public class PasswordSignIn implements AuthenticationManager {

    private static final Logger log = LoggerFactory.getLogger(PasswordSignIn.class);

    private final AccountDetailsService accounts;
    private final DaoAuthenticationProvider passwords;
    private final SignInThrottle throttle;
    private final SecondFactors secondFactors;
    private final ApplicationEventPublisher events;

    PasswordSignIn(
            AccountDetailsService accounts,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            SecondFactors secondFactors,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = new DaoAuthenticationProvider(accounts);
        this.passwords.setPasswordEncoder(encoder);
        this.throttle = throttle;
        this.secondFactors = secondFactors;
        this.events = events;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var address = address(attempt);
        throttle.admit(attempt.getName(), address);
        var author = check(attempt, address);
        throttle.succeeded(attempt.getName(), address);
        var id = UUID.fromString(author.getName());
        if (secondFactors.isOn(id)) {
            throw new CodeNeededException(id);
        }
        return author;
    }

    private Authentication check(Authentication attempt, ClientAddress address) {
        try {
            var author = passwords.authenticate(attempt);
            if (author instanceof CredentialsContainer container) {
                container.eraseCredentials();
            }
            return Objects.requireNonNull(author);
        } catch (BadCredentialsException e) {
            log.warn("A password for {} was wrong, from {}", known(attempt.getName()), address.value());
            events.publishEvent(new AuthenticationFailureBadCredentialsEvent(attempt, e));
            throw e;
        }
    }

    private String known(String email) {
        return accounts.find(email).map(account -> "author " + account.id()).orElse("an unknown account");
    }

    private static ClientAddress address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? new ClientAddress(Objects.requireNonNullElse(details.getRemoteAddress(), ""))
                : ClientAddress.UNKNOWN;
    }
}
