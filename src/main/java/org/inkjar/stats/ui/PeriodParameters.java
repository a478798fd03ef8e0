package org.inkjar.stats.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.inkjar.common.InvalidInputException;
import org.inkjar.stats.Period;

/**
 * The period that an address asks for: {@code ?period=7d}, or {@code ?from=2026-01-01&to=2026-01-31}. Whatever else it
 * says, it gets thirty days.
 *
 * @param choice empty for a period between two days
 */
record PeriodParameters(Optional<PeriodChoice> choice, Period period) {

    private static final String PERIOD = "period";
    private static final String FROM = "from";
    private static final String TO = "to";

    static PeriodParameters of(QueryParameters query, ZonedDateTime now) {
        var from = day(query, FROM);
        var to = day(query, TO);
        if (from.isPresent() && to.isPresent()) {
            try {
                return new PeriodParameters(Optional.empty(), Period.between(from.get(), to.get(), now.getZone()));
            } catch (InvalidInputException e) {
                return of(PeriodChoice.MONTH, now);
            }
        }
        return of(query.getSingleParameter(PERIOD).flatMap(PeriodChoice::of).orElse(PeriodChoice.MONTH), now);
    }

    private static PeriodParameters of(PeriodChoice choice, ZonedDateTime now) {
        return new PeriodParameters(Optional.of(choice), choice.until(now));
    }

    /** The query that asks for a choice. */
    static QueryParameters query(PeriodChoice choice) {
        return QueryParameters.of(PERIOD, choice.parameter());
    }

    /** The query that asks for the days from one to another. */
    static QueryParameters query(LocalDate from, LocalDate to) {
        return QueryParameters.simple(Map.of(FROM, from.toString(), TO, to.toString()));
    }

    /** The query of this period. */
    QueryParameters query() {
        return choice.map(PeriodParameters::query).orElseGet(() -> query(period.firstDay(), period.lastDay()));
    }

    private static Optional<LocalDate> day(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
