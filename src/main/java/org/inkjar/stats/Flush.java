package org.inkjar.stats;

import jakarta.annotation.PreDestroy;
import org.inkjar.settings.Settings;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Stores what this node has counted, every few seconds and once more when it stops, and hears what the others have
 * agreed on. A crash loses what came since the last time.
 */
@Component
class Flush {

    private final ReadCounter counter;
    private final Tallies tallies;
    private final TallyStore store;
    private final DayKeys keys;
    private final DayKeyStore keyStore;
    private final Counting counting;
    private final StoredRules rules;
    private final Hours hours;
    private final Settings settings;

    Flush(
            ReadCounter counter,
            Tallies tallies,
            TallyStore store,
            DayKeys keys,
            DayKeyStore keyStore,
            Counting counting,
            StoredRules rules,
            Hours hours,
            Settings settings) {
        this.counter = counter;
        this.tallies = tallies;
        this.store = store;
        this.keys = keys;
        this.keyStore = keyStore;
        this.counting = counting;
        this.rules = rules;
        this.hours = hours;
        this.settings = settings;
    }

    @Scheduled(fixedDelayString = "${inkjar.statistics.flush:PT20S}")
    void run() {
        // Those of the day that has ended still need its key.
        counter.countWaiting();
        counting.set(rules.current().counting());
        keys.know(keyStore.present(hours.current().day()));
        store();
    }

    /** What could not be stored is stored the next time. */
    @PreDestroy
    void store() {
        counter.countWaiting();
        var taken = tallies.take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            store.add(taken, settings.zone());
        } catch (RuntimeException e) {
            tallies.putBack(taken);
            throw e;
        }
    }
}
