package org.inkjar.post;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inkjar.settings.RevisionRule;

/** Chooses, by the {@link RevisionRule}, which revisions may go. Hours, days and weeks are those of the site's zone. */
record RevisionSelection(Instant now, ZoneId zone) {

    /**
     * Those that may go. The newest is the last of its hour, day and week, and so never among them.
     *
     * @param revisions of one post, the newest first
     */
    List<RevisionAge> superfluous(List<RevisionAge> revisions) {
        Set<Period> taken = new HashSet<>();
        return revisions.stream()
                .filter(revision -> isOld(revision.savedAt()))
                .filter(revision -> !taken.add(period(revision.savedAt())) && !revision.isNamed())
                .toList();
    }

    private boolean isOld(Instant time) {
        return Duration.between(time, now).compareTo(RevisionRule.EVERY_ONE) >= 0;
    }

    /** Of which one revision stays. */
    private Period period(Instant time) {
        var age = Duration.between(time, now);
        var local = time.atZone(zone);
        if (age.compareTo(RevisionRule.HOURLY) < 0) {
            // The hour that clocks repeat in autumn is two: they differ in their offset.
            return new Hour(local.truncatedTo(ChronoUnit.HOURS).toInstant());
        }
        var day = local.toLocalDate();
        return age.compareTo(RevisionRule.DAILY) < 0
                ? new Day(day)
                : new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    private sealed interface Period {}

    private record Hour(Instant start) implements Period {}

    private record Day(LocalDate date) implements Period {}

    private record Week(LocalDate monday) implements Period {}
}
