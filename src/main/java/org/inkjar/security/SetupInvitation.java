package org.inkjar.security;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the console tells the person who starts a blog without an owner. */
@Component
public class SetupInvitation {

    private final OwnerSetup setup;
    private final SetupCode code;

    SetupInvitation(OwnerSetup setup, SetupCode code) {
        this.setup = setup;
        this.code = code;
    }

    /** The one-time code; empty once there is an owner. */
    public Optional<String> code() {
        return setup.isOpen() ? Optional.of(code.value()) : Optional.empty();
    }
}
