package org.inkjar.stats;

import com.dynatrace.hash4j.distinctcount.UltraLogLog;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inkjar.stats.Period.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was counted. Hours come from their own table, days and months from that of the days. */
@Component
class FigureRows {

    private static final String WHERE = " where subject = :subject and began >= :from and began < :to";

    private final JdbcClient jdbc;

    FigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The counts of some names of a subject, added, for each start of the period. */
    Figures figures(Subject subject, Collection<String> names, Period period) {
        var previous = period.previous();
        var counts = counts(subject, names, period);
        var before = counts(subject, names, previous);
        return new Figures(
                period, total(subject, names, period, counts), total(subject, names, previous, before), counts, before);
    }

    /** What was read most: names and their counts, those that are counted together left out. */
    Map<String, Count> top(Subject subject, Period period, int limit) {
        var readers = subject == Subject.FEED ? "max(readers)" : "sum(readers)";
        return ranked(jdbc.sql("select name, sum(views) as views, " + readers + " as readers from " + table(period)
                        + WHERE
                        + " and name <> '' group by name order by sum(views) desc, name limit :limit")
                .param("subject", subject.name())
                .param("from", from(period))
                .param("to", to(period))
                .param("limit", limit));
    }

    /** The same among some names. */
    Map<String, Count> top(Subject subject, Collection<String> names, Period period, int limit) {
        return names.isEmpty()
                ? Map.of()
                : ranked(jdbc.sql("select name, sum(views) as views, sum(readers) as readers from " + table(period)
                                + WHERE
                                + " and name in (:names) group by name order by sum(views) desc, name limit :limit")
                        .param("subject", subject.name())
                        .param("from", from(period))
                        .param("to", to(period))
                        .param("names", names)
                        .param("limit", limit));
    }

    /** Everything of a subject, the names that are counted together too. */
    Count sum(Subject subject, Period period) {
        return jdbc.sql("select coalesce(sum(views), 0), coalesce(sum(readers), 0) from " + table(period) + WHERE)
                .param("subject", subject.name())
                .param("from", from(period))
                .param("to", to(period))
                .query((row, number) -> new Count(row.getLong(1), row.getLong(2)))
                .single();
    }

    private static Map<String, Count> ranked(JdbcClient.StatementSpec query) {
        return query
                .query((row, number) ->
                        Map.entry(row.getString("name"), new Count(row.getLong("views"), row.getLong("readers"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Count::plus, LinkedHashMap::new));
    }

    private List<Count> counts(Subject subject, Collection<String> names, Period period) {
        var steps = new TreeMap<ZonedDateTime, Count>();
        period.starts().forEach(start -> steps.put(start, Count.NONE));
        if (!names.isEmpty()) {
            rows(subject, names, period).forEach((start, count) -> add(steps, start, count));
        }
        return List.copyOf(steps.values());
    }

    private static void add(NavigableMap<ZonedDateTime, Count> steps, ZonedDateTime start, Count count) {
        var step = steps.floorKey(start);
        if (step != null) {
            steps.merge(step, count, Count::plus);
        }
    }

    private Map<ZonedDateTime, Count> rows(Subject subject, Collection<String> names, Period period) {
        var zone = period.from().getZone();
        var rows = new TreeMap<ZonedDateTime, Count>();
        jdbc.sql("select began, sum(views), sum(readers) from " + table(period) + WHERE
                        + " and name in (:names) group by began")
                .param("subject", subject.name())
                .param("from", from(period))
                .param("to", to(period))
                .param("names", names)
                .query(row -> {
                    var start = period.step() == Step.HOUR
                            ? row.getObject(1, OffsetDateTime.class).atZoneSameInstant(zone)
                            : row.getObject(1, LocalDate.class).atStartOfDay(zone);
                    rows.put(start, new Count(row.getLong(2), row.getLong(3)));
                });
        return rows;
    }

    /** Who reads in several hours is one reader: their sketches tell. */
    private Count total(Subject subject, Collection<String> names, Period period, List<Count> counts) {
        var sum = counts.stream().reduce(Count.NONE, Count::plus);
        if (period.step() != Step.HOUR || names.size() != 1 || subject.precision() == 0) {
            return sum;
        }
        var together = UltraLogLog.create(subject.precision());
        jdbc.sql("select sketch from statistics_hour" + WHERE + " and name in (:names) and sketch is not null")
                .param("subject", subject.name())
                .param("from", from(period))
                .param("to", to(period))
                .param("names", names)
                .query(byte[].class)
                .list()
                .forEach(sketch -> together.add(UltraLogLog.wrap(sketch)));
        return new Count(sum.views(), Math.min(sum.views(), Math.round(together.getDistinctCountEstimate())));
    }

    private static String table(Period period) {
        return period.step() == Step.HOUR ? "statistics_hour" : "statistics_day";
    }

    private static Object from(Period period) {
        return start(period, period.from());
    }

    private static Object to(Period period) {
        return start(period, period.to());
    }

    private static Object start(Period period, ZonedDateTime time) {
        return period.step() == Step.HOUR
                ? time.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC)
                : time.toLocalDate();
    }
}
