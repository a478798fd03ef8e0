package org.inkjar.stats;

import com.dynatrace.hash4j.distinctcount.UltraLogLog;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How often something was read, and by how many. The readers are not kept but sketched: from a sketch one can tell about
 * how many different ones were added, and two sketches give that of both together. Not for several threads at once.
 */
final class Tally {

    private final @Nullable UltraLogLog sketch;
    private long views;
    private int subscribers;

    private Tally(@Nullable UltraLogLog sketch) {
        this.sketch = sketch;
    }

    static Tally of(Subject subject) {
        return new Tally(subject.precision() == 0 ? null : UltraLogLog.create(subject.precision()));
    }

    /**
     * Counts a view.
     *
     * @param reader a hash of who it was; empty where nobody knows
     * @param saidSubscribers how many read it according to the program that fetched it; 0 where it did not say
     */
    Tally add(OptionalLong reader, int saidSubscribers) {
        views++;
        subscribers = Math.max(subscribers, saidSubscribers);
        if (sketch != null && reader.isPresent()) {
            sketch.add(reader.getAsLong());
        }
        return this;
    }

    /** Counts what another of the same subject has counted. */
    Tally add(Tally other) {
        views += other.views;
        subscribers = Math.max(subscribers, other.subscribers);
        if (sketch != null && other.sketch != null) {
            sketch.add(other.sketch);
        }
        return this;
    }

    /** Takes in the readers of a sketch that was stored; the views are not in it. */
    void addReaders(byte[] stored) {
        if (sketch != null) {
            sketch.add(UltraLogLog.wrap(stored));
        }
    }

    Tally copy() {
        var copy = new Tally(sketch == null ? null : sketch.copy());
        copy.views = views;
        copy.subscribers = subscribers;
        return copy;
    }

    long views() {
        return views;
    }

    /** About how many different readers there were, or how many subscribers where that is more. */
    long readers() {
        return Math.max(subscribers, sketch == null ? 0 : Math.round(sketch.getDistinctCountEstimate()));
    }

    byte @Nullable [] sketch() {
        return sketch == null ? null : sketch.getState();
    }
}
