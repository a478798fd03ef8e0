package org.inkjar.stats;

import java.util.ArrayList;
import java.util.List;
import org.inkjar.prerender.DocumentRead;
import org.inkjar.stats.Hours.Hour;
import org.springframework.stereotype.Component;

/**
 * Reads that wait to be counted together. Between two answers the processor's caches forget what counting needs: one
 * after the other, reads take a fraction of the time that they take one by one.
 */
@Component
class WaitingReads {

    /** So many are counted at once, in far less than a millisecond. */
    static final int MOST = 256;

    private List<TimedRead> reads = new ArrayList<>(MOST);

    record TimedRead(DocumentRead read, Hour hour) {}

    /** Adds one. Gives it back with all others when there are enough of them, for the caller to count; else nothing. */
    synchronized List<TimedRead> add(TimedRead read) {
        reads.add(read);
        return reads.size() < MOST ? List.of() : take();
    }

    /** All that wait, which then no longer do. */
    synchronized List<TimedRead> take() {
        var taken = reads;
        reads = new ArrayList<>(MOST);
        return taken;
    }
}
