package org.inkjar.search;

/**
 * A piece of a text that was found. The pieces of a text, one after the other, are the text.
 *
 * @param text as it was written, not markup
 * @param highlighted whether it is what was searched for
 */
public record Fragment(String text, boolean highlighted) {}
