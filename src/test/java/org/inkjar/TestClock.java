package org.inkjar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;

/** The time stands still until a test moves it. */
@Primary
public class TestClock extends Clock {

    /** The time at the start of each test. */
    public static final Instant START = Instant.parse("2026-03-14T09:26:53Z");

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    /** Lets {@code duration} pass. */
    public Instant advance(Duration duration) {
        now = now.plus(duration);
        return now;
    }

    public void reset() {
        now = START;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
