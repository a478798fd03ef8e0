package org.inkjar.security;

import java.util.UUID;
import org.inkjar.author.Account;
import org.inkjar.author.Accounts;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes sure that whoever sits before an open page is the one who signed in there, before something changes by which
 * they sign in.
 */
@Component
class IdentityProof {

    /** The field that asks for it, in messages. */
    static final String FIELD = "proof";

    private final Accounts accounts;
    private final CurrentAuthor currentAuthor;
    private final PasswordEncoder encoder;
    private final SecondFactors secondFactors;
    private final SignInThrottle throttle;

    IdentityProof(
            Accounts accounts,
            CurrentAuthor currentAuthor,
            PasswordEncoder encoder,
            SecondFactors secondFactors,
            SignInThrottle throttle) {
        this.accounts = accounts;
        this.currentAuthor = currentAuthor;
        this.encoder = encoder;
        this.secondFactors = secondFactors;
        this.throttle = throttle;
    }

    /** The signed-in author's account. */
    Account account() {
        return currentAuthor
                .id()
                .flatMap(accounts::find)
                .orElseThrow(() -> new NotFoundException("Your account no longer exists."));
    }

    /**
     * The signed-in author's id, if what was typed is their password or one of their codes.
     *
     * @throws InvalidInputException about the field {@value #FIELD}
     */
    UUID check(String typed) {
        var account = account();
        var attempts = "proof " + account.id();
        try {
            throttle.admit(attempts, ClientAddress.UNKNOWN);
        } catch (TooManyAttemptsException e) {
            throw new InvalidInputException(FIELD, String.valueOf(e.getMessage()));
        }
        if (!encoder.matches(typed, account.passwordHash()) && !secondFactors.accept(account.id(), typed)) {
            throw new InvalidInputException(FIELD, refusal(account.id()));
        }
        throttle.succeeded(attempts, ClientAddress.UNKNOWN);
        return account.id();
    }

    private String refusal(UUID authorId) {
        return secondFactors.isOn(authorId)
                ? "This is neither your password nor a code that is still good."
                : "This is not your password.";
    }
}
