package org.inkjar.common.ui.chart;

import java.util.List;
import java.util.stream.LongStream;

/**
 * The vertical axis of counts: from zero, in steps of 1, 2 or 5 times a power of ten, as many as are read easily.
 *
 * @param step between two lines
 * @param top the highest line, which no value is above
 */
record Scale(long step, long top) {

    private static final int MOST_STEPS = 4;
    private static final long[] FACTORS = {1, 2, 5};

    static Scale upTo(long highest) {
        for (long power = 1; ; power *= 10) {
            for (var factor : FACTORS) {
                long step = factor * power;
                long steps = Math.ceilDiv(Math.max(highest, 1), step);
                if (steps <= MOST_STEPS) {
                    return new Scale(step, steps * step);
                }
            }
        }
    }

    /** From zero to the top. */
    List<Long> ticks() {
        return LongStream.rangeClosed(0, top / step).mapToObj(n -> n * step).toList();
    }

    /** How high a value stands, in hundredths of the axis. */
    double percent(long value) {
        return 100.0 * value / top;
    }
}
