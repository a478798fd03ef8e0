package org.inkjar.stats;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What was counted and is not stored yet. Nothing is counted twice or lost between counting and {@link #take}: both hold
 * the map's lock of the key. However many names somebody makes up, those of an hour are limited.
 */
@Component
class Tallies {

    /** The names of an hour that a subject may have; further ones are counted together. */
    static final int MOST_NAMES = 1_000;

    /** Where nothing can be stored for hours, further names are counted together too. */
    private static final int MOST_TALLIES = 20_000;

    private final ConcurrentMap<TallyKey, Tally> tallies = new ConcurrentHashMap<>();
    private volatile Names names = new Names(Instant.EPOCH);

    void add(Instant hour, Subject subject, String name, OptionalLong reader) {
        add(hour, subject, name, reader, 0);
    }

    void add(Instant hour, Subject subject, String name, OptionalLong reader, int subscribers) {
        var key = new TallyKey(hour, subject, bounded(hour, subject, name));
        tallies.compute(key, (same, tally) -> (tally == null ? Tally.of(subject) : tally).add(reader, subscribers));
    }

    /** Everything that was counted so far, which is then no longer here. */
    Map<TallyKey, Tally> take() {
        var taken = new HashMap<TallyKey, Tally>();
        for (var key : tallies.keySet()) {
            var tally = tallies.remove(key);
            if (tally != null) {
                taken.put(key, tally);
            }
        }
        return taken;
    }

    /** Puts back what could not be stored. */
    void putBack(Map<TallyKey, Tally> taken) {
        taken.forEach((key, tally) -> tallies.merge(key, tally, Tally::add));
    }

    private String bounded(Instant hour, Subject subject, String name) {
        if (subject == Subject.SITE) {
            return name;
        }
        var current = names;
        if (!current.hour.equals(hour)) {
            current = new Names(hour);
            names = current;
        }
        return current.take(subject, name) && tallies.size() < MOST_TALLIES ? name : TallyKey.OTHERS;
    }

    /** The names of one hour. */
    private static final class Names {

        private final Instant hour;
        private final Map<Subject, Set<String>> taken = new EnumMap<>(Stream.of(Subject.values())
                .collect(Collectors.toMap(Function.identity(), subject -> ConcurrentHashMap.newKeySet())));

        Names(Instant hour) {
            this.hour = hour;
        }

        boolean take(Subject subject, String name) {
            var known = taken.getOrDefault(subject, Collections.emptySet());
            return known.contains(name) || (known.size() < MOST_NAMES && known.add(name));
        }
    }
}
