package org.inkjar.common;

/**
 * Readers could see a change from now on. Published after its transaction, on the thread that committed it, or when
 * another node's change is noticed.
 *
 * @param version the {@link ContentVersion} that came with it
 */
public record ContentChanged(long version) {}
