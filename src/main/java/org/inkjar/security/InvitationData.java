package org.inkjar.security;

import org.inkjar.author.EmailAddress;
import org.inkjar.author.Role;
import org.inkjar.common.Checks;
import org.inkjar.common.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * Whom an owner invites, valid by construction.
 *
 * @param name at most {@value #MAX_NAME} characters, may be empty: who comes chooses their own
 */
public record InvitationData(String name, EmailAddress email, Role role) {

    public static final int MAX_NAME = 80;

    public InvitationData {
        var checks = new Checks();
        name = checks.line("name", name, MAX_NAME);
        checks.throwIfRejected();
    }

    /**
     * What somebody typed.
     *
     * @throws InvalidInputException naming everything that is to be corrected: {@code name}, {@code email}, {@code role}
     */
    public static InvitationData of(String name, String email, @Nullable Role role) {
        var checks = new Checks();
        checks.line("name", name, MAX_NAME);
        try {
            var address = new EmailAddress(email);
            var chosen = checks.chosen("role", role, Role.CONTRIBUTOR);
            checks.throwIfRejected();
            return new InvitationData(name, address, chosen);
        } catch (InvalidInputException e) {
            e.messages().forEach(checks::reject);
            checks.chosen("role", role, Role.CONTRIBUTOR);
            checks.throwIfRejected();
            throw e;
        }
    }
}
