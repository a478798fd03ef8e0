package org.inkjar.security;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A passkey as its owner sees it.
 *
 * @param synced whether it may be on several devices; otherwise it is on one alone
 * @param usedAt when somebody last signed in with it
 */
public record PasskeyItem(UUID id, String name, boolean synced, Instant createdAt, Optional<Instant> usedAt) {}
