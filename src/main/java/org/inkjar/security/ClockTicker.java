package org.inkjar.security;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets what is remembered grow old by the one clock. */
record ClockTicker(Clock clock, Instant start) implements Ticker {

    ClockTicker(Clock clock) {
        this(clock, clock.instant());
    }

    @Override
    public long read() {
        return Duration.between(start, clock.instant()).toNanos();
    }
}
