package org.inkjar.author;

import java.util.UUID;

/** All sign-ins of an author end: the account was deactivated, has another role, or another password. */
public record SignInsEnded(UUID authorId) {}
