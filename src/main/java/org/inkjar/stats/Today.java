package org.inkjar.stats;

/**
 * How today goes.
 *
 * @param now since midnight
 * @param viewsBefore on the same day of the week before, from midnight until the present hour began; how many readers
 *     these were, nobody knows any more
 */
public record Today(Count now, long viewsBefore) {}
