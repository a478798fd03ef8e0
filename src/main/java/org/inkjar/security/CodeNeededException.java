package org.inkjar.security;

import java.util.UUID;
import org.springframework.security.core.AuthenticationException;

/** The password is right, and a one-time code is still missing: nobody is signed in yet. */
class CodeNeededException extends AuthenticationException {

    private final UUID authorId;

    CodeNeededException(UUID authorId) {
        super("A one-time code is needed as well.");
        this.authorId = authorId;
    }

    UUID authorId() {
        return authorId;
    }
}
