package org.inkjar.post.markdown;

import java.util.List;

/**
 * The one stretch in which two lists differ.
 *
 * @param start index of the first that differs
 * @param removed how many of the old ones are replaced
 * @param inserted the new ones in their place
 */
record Patch(int start, int removed, List<String> inserted) {

    static Patch between(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return new Patch(start, before.size() - start - tail, List.copyOf(after.subList(start, after.size() - tail)));
    }
}
