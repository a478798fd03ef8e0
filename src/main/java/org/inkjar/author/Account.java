package org.inkjar.author;

import java.util.UUID;

/** What sign-in needs to know of an author. */
public record Account(UUID id, String name, String email, String passwordHash, Role role) {}
