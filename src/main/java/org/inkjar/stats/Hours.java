package org.inkjar.stats;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.inkjar.settings.Settings;
import org.springframework.stereotype.Component;

/** The hours and days of the site's clock. Another time zone counts from the next hour on. */
@Component
class Hours {

    private final Clock clock;
    private final Settings settings;
    private volatile Hour current = Hour.of(Instant.EPOCH, ZoneOffset.UTC);

    Hours(Clock clock, Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * An hour by the clock of the site. On the day when clocks are put back, two hours have the same name and are two
     * hours.
     */
    record Hour(Instant start, LocalDate day) {

        private static final long MILLIS = Duration.ofHours(1).toMillis();

        static Hour of(Instant time, ZoneId zone) {
            var start = time.atZone(zone).truncatedTo(ChronoUnit.HOURS);
            return new Hour(start.toInstant(), start.toLocalDate());
        }

        boolean contains(long millis) {
            long since = millis - start.toEpochMilli();
            return since >= 0 && since < MILLIS;
        }
    }

    /** The present one. */
    Hour current() {
        long now = clock.millis();
        var hour = current;
        if (!hour.contains(now)) {
            hour = Hour.of(Instant.ofEpochMilli(now), settings.zone());
            current = hour;
        }
        return hour;
    }
}
