package org.inkjar.admin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes times as the people of the site read them. */
record PostTimes(ZoneId zone) {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    String format(@Nullable Instant time) {
        return time == null ? "" : FORMAT.format(time.atZone(zone));
    }

    String formatWithZone(@Nullable Instant time) {
        return time == null ? "" : format(time) + " (" + zone.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ")";
    }
}
