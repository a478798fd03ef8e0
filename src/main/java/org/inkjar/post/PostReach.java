package org.inkjar.post;

/** How far a list of posts reaches for whoever reads it. Their own posts are always among them. */
enum PostReach {
    /** Everybody's posts. */
    ALL,
    /** Their own. */
    OWN,
    /** Their own, and those of others that are public. */
    PUBLIC_TOO
}
