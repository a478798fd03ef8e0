package org.inkjar.post;

import java.time.Instant;

/**
 * What a post was after one save.
 *
 * @param number counted from 1 for each post; those that were not kept leave gaps
 * @param author who saved it; empty when nobody was signed in, or nobody knows them any more
 * @param name what somebody called it; empty when nobody did
 */
public record PostRevision(int number, String author, Instant savedAt, String name, PostData data) {}
