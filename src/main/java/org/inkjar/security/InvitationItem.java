package org.inkjar.security;

import java.time.Instant;
import java.util.UUID;
import org.inkjar.author.EmailAddress;
import org.inkjar.author.Role;

/**
 * An invitation, without its secret, which nobody knows but those who have it.
 *
 * @param name of whom is invited, as the owner knows them; may be empty
 */
public record InvitationItem(UUID id, String name, EmailAddress email, Role role, LinkState state, Instant expiresAt) {}
