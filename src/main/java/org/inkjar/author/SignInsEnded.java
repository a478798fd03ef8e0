package org.inkjar.author;

import java.util.UUID;

/**
 * Whoever is signed in as this author must sign in again, everywhere but where this comes from: the session of the present
 * request, if it is theirs, goes on. Published in the transaction that makes it so.
 */
public record SignInsEnded(UUID authorId) {}
