package org.inkjar.security;

import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes of a password what may be stored of it, and tells whether somebody typed it. */
@Component
class Passwords {

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String hash(Password password) {
        return Objects.requireNonNull(encoder.encode(password.value()));
    }

    boolean matches(String typed, String hash) {
        return encoder.matches(typed, hash);
    }
}
