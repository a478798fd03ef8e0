package org.inkjar.stats;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.inkjar.stats.Period.Step;

/** Compares today with the same day a week ago: fairly, which is up to the same hour. */
final class TodayReading {

    private TodayReading() {}

    static Today of(ZonedDateTime now, Function<Period, Figures> figures) {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var midnight = now.toLocalDate().atStartOfDay(now.getZone());
        var today = new Period(midnight, hour.plusHours(1), Step.HOUR);
        var lastWeek = new Period(midnight.minusWeeks(1), hour.minusWeeks(1), Step.HOUR);
        return new Today(
                figures.apply(today).total(), figures.apply(lastWeek).total().views());
    }
}
