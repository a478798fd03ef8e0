package org.inkjar.admin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import org.inkjar.common.Words;
import org.jspecify.annotations.Nullable;

/** Writes times as the people of the site read them. */
record PostTimes(ZoneId zone) {

    String format(@Nullable Instant time) {
        return time == null ? "" : Words.dates("admin.time").format(time.atZone(zone));
    }

    String formatWithZone(@Nullable Instant time) {
        return time == null
                ? ""
                : Words.of("admin.time.zone", format(time), zone.getDisplayName(TextStyle.SHORT, Words.language()));
    }
}
