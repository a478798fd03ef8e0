package org.inkjar.security;

import java.util.UUID;
import java.util.function.Predicate;
import org.inkjar.author.Account;
import org.inkjar.author.Accounts;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
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
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final SignInThrottle throttle;

    IdentityProof(
            Accounts accounts,
            CurrentAuthor currentAuthor,
            Passwords passwords,
            SecondFactors secondFactors,
            SignInThrottle throttle) {
        this.accounts = accounts;
        this.currentAuthor = currentAuthor;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.throttle = throttle;
    }

    /** The signed-in author's account. */
    Account account() {
        return currentAuthor
                .id()
                .flatMap(accounts::find)
                .orElseThrow(() -> new NotFoundException(Words.of("common.account.gone")));
    }

    /**
     * The signed-in author's id, if what was typed is their password or one of their codes.
     *
     * @throws InvalidInputException about the field {@value #FIELD}
     */
    UUID check(String typed) {
        return check(
                FIELD,
                account ->
                        passwords.matches(typed, account.passwordHash()) || secondFactors.accept(account.id(), typed),
                secondFactors.isOn(account().id())
                        ? Words.of("security.proof.wrong")
                        : Words.of("security.proof.password.wrong"));
    }

    /**
     * The signed-in author's id, if what was typed is their password.
     *
     * @throws InvalidInputException about {@code field}
     */
    UUID checkPassword(String field, String typed) {
        return check(
                field,
                account -> passwords.matches(typed, account.passwordHash()),
                Words.of("security.proof.password.wrong"));
    }

    private UUID check(String field, Predicate<Account> proof, String refusal) {
        var account = account();
        var attempts = "proof " + account.id();
        try {
            throttle.admit(attempts, ClientAddress.UNKNOWN);
        } catch (TooManyAttemptsException e) {
            throw new InvalidInputException(field, String.valueOf(e.getMessage()));
        }
        if (!proof.test(account)) {
            throw new InvalidInputException(field, refusal);
        }
        throttle.succeeded(attempts, ClientAddress.UNKNOWN);
        return account.id();
    }
}
