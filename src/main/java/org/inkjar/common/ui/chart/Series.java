package org.inkjar.common.ui.chart;

import java.util.List;
import java.util.Locale;

/**
 * A line of a chart.
 *
 * @param name in the legend and the table
 * @param values one for each point, none below zero
 */
public record Series(String name, Style style, List<Long> values) {

    /** How a line looks; {@code chart.css} knows the colours. */
    public enum Style {
        /** What the chart is about: strong, and filled down to zero. */
        MAIN,
        /** What it is seen beside. */
        SECOND,
        /** What it is compared with: dashed. */
        BEFORE;

        String cssClass() {
            return "chart-" + name().toLowerCase(Locale.ROOT);
        }
    }

    public Series {
        values = List.copyOf(values);
    }

    long highest() {
        return values.stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
