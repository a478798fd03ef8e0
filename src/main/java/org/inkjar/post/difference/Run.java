package org.inkjar.post.difference;

/**
 * A piece of a line.
 *
 * @param changed whether the other side has it otherwise
 */
public record Run(String text, boolean changed) {}
