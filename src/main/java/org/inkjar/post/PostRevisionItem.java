package org.inkjar.post;

import java.time.Instant;

/**
 * A row in the history of a post.
 *
 * @param number see {@link PostRevision}
 * @param author see {@link PostRevision}
 * @param name see {@link PostRevision}
 * @param changes what it changed, in a few words
 */
public record PostRevisionItem(int number, String author, Instant savedAt, String name, String changes) {}
