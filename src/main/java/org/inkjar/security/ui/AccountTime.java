package org.inkjar.security.ui;

import java.time.Instant;
import java.time.ZoneId;
import org.inkjar.common.Words;

/** Instants as people read them, in the time zone of the site. */
record AccountTime(ZoneId zone) {

    /** For example {@code 3 May 2026, 14:00}. */
    String format(Instant instant) {
        return Words.dates("security.time").format(instant.atZone(zone));
    }
}
