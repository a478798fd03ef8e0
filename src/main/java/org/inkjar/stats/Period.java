package org.inkjar.stats;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.inkjar.common.Checks;
import org.inkjar.common.Words;

/**
 * A time of which there are figures, by the clock of the site.
 *
 * @param from when the first hour or day begins
 * @param to when the last has ended
 * @param step what a chart of it shows as one point
 */
public record Period(ZonedDateTime from, ZonedDateTime to, Step step) {

    /** The days up to which each is a point; beyond, months are. */
    private static final int MOST_DAYS = 92;

    private static final int MOST_YEARS = 10;

    /** A point of a chart. */
    public enum Step {
        HOUR(ChronoUnit.HOURS),
        DAY(ChronoUnit.DAYS),
        MONTH(ChronoUnit.MONTHS);

        private final ChronoUnit unit;

        Step(ChronoUnit unit) {
            this.unit = unit;
        }
    }

    /** The present hour and those before it. */
    public static Period hours(int count, ZonedDateTime now) {
        var end = now.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        return new Period(end.minusHours(count), end, Step.HOUR);
    }

    /** Today and the days before it. */
    public static Period days(int count, ZonedDateTime now) {
        var end = startOf(now.toLocalDate().plusDays(1), now.getZone());
        return new Period(startOf(now.toLocalDate().plusDays(1L - count), now.getZone()), end, Step.DAY);
    }

    /** The present month and those before it. */
    public static Period months(int count, ZonedDateTime now) {
        var end = now.toLocalDate().withDayOfMonth(1).plusMonths(1);
        return new Period(startOf(end.minusMonths(count), now.getZone()), startOf(end, now.getZone()), Step.MONTH);
    }

    /** From one day to another, both included. */
    public static Period between(LocalDate first, LocalDate last, ZoneId zone) {
        var checks = new Checks();
        if (last.isBefore(first)) {
            checks.reject("last", Words.of("stats.day.order"));
        } else if (first.plusYears(MOST_YEARS).isBefore(last)) {
            checks.reject("last", Words.of("stats.day.limit", MOST_YEARS));
        }
        checks.throwIfRejected();
        var step = ChronoUnit.DAYS.between(first, last) < MOST_DAYS ? Step.DAY : Step.MONTH;
        return new Period(startOf(first, zone), startOf(last.plusDays(1), zone), step);
    }

    public LocalDate firstDay() {
        return from.toLocalDate();
    }

    public LocalDate lastDay() {
        return to.minusNanos(1).toLocalDate();
    }

    /** As long, and just before. */
    public Period previous() {
        var before = switch (step) {
            case HOUR -> from.minusHours(ChronoUnit.HOURS.between(from, to));
            case DAY -> startOf(firstDay().minusDays(days()), from.getZone());
            case MONTH ->
                isWholeMonths()
                        ? from.minusMonths(ChronoUnit.MONTHS.between(from, to))
                        : startOf(firstDay().minusDays(days()), from.getZone());
        };
        return new Period(before, from, step);
    }

    /** When each point begins; the first may begin within its month. */
    public List<ZonedDateTime> starts() {
        var aligned = step == Step.MONTH ? startOf(firstDay().withDayOfMonth(1), from.getZone()) : from;
        return Stream.iterate(0, n -> n + 1)
                .map(n -> aligned.plus(n, step.unit))
                .takeWhile(start -> start.isBefore(to))
                .map(start -> start.isBefore(from) ? from : start)
                .toList();
    }

    private long days() {
        return ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
    }

    private boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
    }

    private static ZonedDateTime startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone);
    }
}
