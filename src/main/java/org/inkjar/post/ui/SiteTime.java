package org.inkjar.post.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import org.inkjar.common.Words;

/** Instants as people read and enter them: in the time zone of the site. */
record SiteTime(ZoneId zone) {

    /** For example {@code 3 May 2026, 14:00}. */
    String format(Instant instant) {
        return Words.dates("post.editor.time").format(instant.atZone(zone));
    }

    static String format(LocalDateTime time) {
        return Words.dates("post.editor.time").format(time);
    }

    LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    /**
     * The instants that a clock on the wall shows as {@code time}: one, none where clocks are put forward over it, or
     * two where they are put back over it, the earlier first.
     */
    List<Instant> instants(LocalDateTime time) {
        return zone.getRules().getValidOffsets(time).stream()
                .map(time::toInstant)
                .sorted()
                .toList();
    }

    /** What clocks do at that time, if they are changed: they skip it, or show it twice. */
    Optional<String> clockChange(LocalDateTime time) {
        return Optional.ofNullable(zone.getRules().getTransition(time)).map(SiteTime::words);
    }

    private static String words(ZoneOffsetTransition change) {
        var before = format(change.getDateTimeBefore());
        var after = format(change.getDateTimeAfter());
        return change.isGap()
                ? Words.of("post.publish.clocks.forward", before, after)
                : Words.of("post.publish.clocks.back", before, after);
    }

    /** The first time after a gap that clocks skip. */
    LocalDateTime afterGap(LocalDateTime skipped) {
        return zone.getRules().getTransition(skipped).getDateTimeAfter();
    }

    /** Nine in the morning of the day after {@code now}. */
    Instant tomorrowMorning(Instant now) {
        return now.atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atTime(9, 0)
                .atZone(zone)
                .toInstant();
    }

    /** For example {@code Central European Time (Europe/Berlin)}. */
    String zoneName() {
        var name = zone.getDisplayName(TextStyle.FULL, Words.language());
        return name.equals(zone.getId()) ? name : "%s (%s)".formatted(name, zone.getId());
    }

    /** The same with the offset of an instant, where there is but one and it is not always the same. */
    String zoneName(List<Instant> instants) {
        return instants.size() != 1 || zone.getRules().isFixedOffset()
                ? zoneName()
                : "%s, %s".formatted(zoneName(), offset(instants.getFirst()));
    }

    /** For example {@code UTC+02:00}. */
    String offset(Instant instant) {
        var offset = zone.getRules().getOffset(instant);
        return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
    }
}
