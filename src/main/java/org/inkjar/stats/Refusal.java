package org.inkjar.stats;

import java.util.Set;
import org.inkjar.prerender.DocumentRead;
import org.jspecify.annotations.Nullable;

/** Whether a read is not to be counted at all: nobody has seen it yet, or its reader does not wish it. */
final class Refusal {

    private static final String NOT_TRACKED = "DNT";
    private static final String NOT_SHARED = "Sec-GPC";
    private static final String PURPOSE = "Sec-Purpose";
    private static final String PURPOSE_BEFORE = "Purpose";
    private static final String PURPOSE_OF_MOZILLA = "X-Moz";

    /** The headers that may say so. */
    static final Set<String> HEADERS = Set.of(NOT_TRACKED, NOT_SHARED, PURPOSE, PURPOSE_BEFORE, PURPOSE_OF_MOZILLA);

    private Refusal() {}

    static boolean of(DocumentRead read) {
        return isOne(read.header(NOT_TRACKED))
                || isOne(read.header(NOT_SHARED))
                || isPrefetch(read.header(PURPOSE))
                || isPrefetch(read.header(PURPOSE_BEFORE))
                || isPrefetch(read.header(PURPOSE_OF_MOZILLA));
    }

    private static boolean isOne(@Nullable String value) {
        return "1".equals(value);
    }

    /** What a browser fetches ahead of a click that may never come, {@code prefetch;prerender} included. */
    private static boolean isPrefetch(@Nullable String value) {
        return value != null && (value.contains("prefetch") || value.contains("prerender") || value.equals("preview"));
    }
}
