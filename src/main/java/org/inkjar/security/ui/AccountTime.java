package org.inkjar.security.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as people read them, in the time zone of the site. */
record AccountTime(ZoneId zone) {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    /** For example {@code 3 May 2026, 14:00}. */
    String format(Instant instant) {
        return FORMAT.format(instant.atZone(zone));
    }
}
