package org.inkjar.post;

import java.util.OptionalInt;

/**
 * How restoring went.
 *
 * @param replaced the number of the revision that holds what was there before; empty when nothing changed
 * @param movedAway whether the address could not be had back, because another post has it now
 */
public record RestoredPost(PostDetails post, OptionalInt replaced, boolean movedAway) {}
