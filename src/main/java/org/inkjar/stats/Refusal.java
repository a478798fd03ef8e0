package org.inkjar.stats;

import org.inkjar.prerender.DocumentRead;
import org.jspecify.annotations.Nullable;

/** Whether a read is not to be counted at all: nobody has seen it yet, or its reader does not wish it. */
final class Refusal {

    private Refusal() {}

    static boolean of(DocumentRead read) {
        return isOne(read.header("DNT"))
                || isOne(read.header("Sec-GPC"))
                || isPrefetch(read.header("Sec-Purpose"))
                || isPrefetch(read.header("Purpose"))
                || isPrefetch(read.header("X-Moz"));
    }

    private static boolean isOne(@Nullable String value) {
        return "1".equals(value);
    }

    /** What a browser fetches ahead of a click that may never come, {@code prefetch;prerender} included. */
    private static boolean isPrefetch(@Nullable String value) {
        return value != null && (value.contains("prefetch") || value.contains("prerender") || value.equals("preview"));
    }
}
