package org.inkjar.stats;

import java.util.List;

/**
 * How a period went, beside the one before it.
 *
 * @param counts for each of {@link Period#starts}
 * @param before the same of the previous period, which may have another number of points
 */
public record Figures(Period period, Count total, Count totalBefore, List<Count> counts, List<Count> before) {

    public Figures {
        counts = List.copyOf(counts);
        before = List.copyOf(before);
    }

    public boolean isEmpty() {
        return total.views() == 0 && totalBefore.views() == 0;
    }
}
