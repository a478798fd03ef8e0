package org.inkjar.security;

import java.time.Instant;
import java.util.UUID;
import org.inkjar.author.AccountItem;
import org.inkjar.author.AuthorWorks.Works;
import org.inkjar.author.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes here, or shall.
 *
 * @param id of the author; of the invitation, while there is no author
 * @param name may be empty while they are invited
 * @param picture a path or a web address, may be empty
 * @param email empty for a guest
 * @param invitedUntil when their invitation ends, or has ended; null unless they are invited
 * @param signedInAt when they last signed in; null when they never did
 * @param asksForCodes whether a one-time code is asked for besides their password
 */
public record PersonItem(
        UUID id,
        String name,
        String picture,
        String email,
        Role role,
        PersonState state,
        @Nullable Instant invitedUntil,
        @Nullable Instant signedInAt,
        boolean asksForCodes,
        Works works) {

    static PersonItem of(AccountItem account, boolean asksForCodes, Works works) {
        var state = switch (account.standing()) {
            case ACTIVE -> PersonState.ACTIVE;
            case DEACTIVATED -> PersonState.DEACTIVATED;
            case GUEST -> PersonState.GUEST;
        };
        return new PersonItem(
                account.id(),
                account.name(),
                account.picture(),
                account.email(),
                account.role(),
                state,
                null,
                account.signedInAt(),
                asksForCodes,
                works);
    }

    static PersonItem of(InvitationItem invitation) {
        return new PersonItem(
                invitation.id(),
                invitation.name(),
                "",
                invitation.email().value(),
                invitation.role(),
                PersonState.INVITED,
                invitation.expiresAt(),
                null,
                false,
                Works.NONE);
    }

    /** How they are called, or else their address. */
    public String called() {
        return name.isEmpty() ? email : name;
    }
}
