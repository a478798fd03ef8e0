package org.inkjar.stats;

import org.inkjar.common.Words;

/**
 * A line of a list of what was read most.
 *
 * @param name what a person calls it, such as the title of a post
 * @param address where its own figures or the page itself are; empty where there is nothing to open
 */
public record Ranked(String name, String address, Count count) {

    /** The name of a post that has none any more. */
    static String deleted() {
        return Words.of("stats.deleted");
    }
}
