package org.inkjar.security;

import org.inkjar.author.Accounts;
import org.inkjar.author.EmailAddress;
import org.inkjar.common.Checks;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.springframework.stereotype.Service;

/** Makes the owner's account of a blog that has none. */
@Service
public class OwnerSetup {

    private final Accounts accounts;
    private final SetupCode code;
    private final Passwords passwords;

    OwnerSetup(Accounts accounts, SetupCode code, Passwords passwords) {
        this.accounts = accounts;
        this.code = code;
        this.passwords = passwords;
    }

    /** Whether the blog still waits for its owner. */
    public boolean isOpen() {
        return !accounts.hasOwner();
    }

    /**
     * Makes the owner's account, for whoever has the code.
     *
     * @throws InvalidInputException naming what to correct: {@code code}, {@code name}, {@code email}, {@code password}
     */
    public void complete(String typedCode, String name, String email, String password) {
        if (!code.matches(typedCode)) {
            throw new InvalidInputException("code", Words.of("security.setup.code.wrong"));
        }
        create(name, new EmailAddress(email), new Password(password));
    }

    void create(String name, EmailAddress email, Password password) {
        var checks = new Checks();
        var checkedName = checks.required("name", name, 80);
        checks.throwIfRejected();
        accounts.createOwner(checkedName, email, passwords.hash(password));
    }
}
