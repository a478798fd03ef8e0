package org.inkjar.media;

/** How many entries there are, and how many bytes they have together. */
public record MediaTotal(long count, long bytes) {}
