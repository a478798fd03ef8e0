package org.inkjar.author;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in. The name of the authentication is the author's id, which never changes. */
@Component
public class CurrentAuthor {

    /** The id of the signed-in author; empty for a reader. */
    public Optional<UUID> id() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getName)
                .filter(name -> name.length() == 36)
                .map(UUID::fromString);
    }

    /** Whether somebody is signed in who has a role, or one that includes it. */
    public boolean has(Role role) {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()).stream()
                .flatMap(authentication -> authentication.getAuthorities().stream())
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
    }
}
