package org.inkjar.stats;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.inkjar.common.RetriedOnCollision;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds what was counted to the hours and days in the database, where other nodes add theirs. Rows are taken in one order,
 * so that two nodes wait for each other rather than both for ever.
 */
@Component
@RetriedOnCollision
class TallyStore {

    private static final String KEY = " where began = ? and subject = ? and name = ?";

    private static final long MANY = Integer.MAX_VALUE;

    private final JdbcTemplate jdbc;

    TallyStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of {@code statistics_hour} or {@code statistics_day}; {@code began} is its hour or its day. */
    private record Row(Object began, Subject subject, String name, Tally tally) {}

    /** Adds all of it or, with an exception, nothing. */
    @Transactional
    public void add(Map<TallyKey, Tally> counted, ZoneId zone) {
        add("statistics_hour", rows(counted, key -> key.hour().atOffset(ZoneOffset.UTC)));
        add("statistics_day", rows(counted, key -> LocalDate.ofInstant(key.hour(), zone)));
    }

    /** A row for each hour or day, with what all tallies have counted together. */
    private static List<Row> rows(Map<TallyKey, Tally> counted, Function<TallyKey, Object> began) {
        record Key(Object began, Subject subject, String name) {}
        return counted.entrySet().stream()
                .collect(toMap(
                        entry -> new Key(
                                began.apply(entry.getKey()),
                                entry.getKey().subject(),
                                entry.getKey().name()),
                        entry -> entry.getValue().copy(),
                        Tally::add))
                .entrySet()
                .stream()
                .map(entry -> new Row(
                        entry.getKey().began(),
                        entry.getKey().subject(),
                        entry.getKey().name(),
                        entry.getValue()))
                .sorted(comparing(Row::subject)
                        .thenComparing(Row::name)
                        .thenComparing(row -> row.began().toString()))
                .toList();
    }

    private void add(String table, List<Row> rows) {
        rows.forEach(row -> addStoredReaders(table, row));
        var updated = jdbc.batchUpdate(
                "update " + table
                        + " set views = views + ?, readers = least(views + ?, greatest(readers, ?)), sketch = ?" + KEY,
                rows.stream().map(TallyStore::values).toList());
        var missing = new ArrayList<Object[]>();
        for (int i = 0; i < updated.length; i++) {
            if (updated[i] == 0) {
                missing.add(values(rows.get(i)));
            }
        }
        jdbc.batchUpdate(
                "insert into " + table + " (views, readers, sketch, began, subject, name)"
                        + " values (?, least(cast(? as bigint), cast(? as bigint)), ?, ?, ?, ?)",
                missing);
    }

    private void addStoredReaders(String table, Row row) {
        if (row.subject().precision() > 0) {
            jdbc.queryForList(
                            "select sketch from " + table + KEY + " and sketch is not null for update",
                            byte[].class,
                            row.began(),
                            row.subject().name(),
                            row.name())
                    .forEach(row.tally()::addReaders);
        }
    }

    /** Who reads has a view, though an estimate may say otherwise. A feed is fetched once for many. */
    private static long mostReaders(Row row) {
        return row.subject() == Subject.FEED ? MANY : row.tally().views();
    }

    @SuppressWarnings("NullAway") // A sketch may be null, as its column may.
    private static Object[] values(Row row) {
        var tally = row.tally();
        return new Object[] {
            tally.views(),
            mostReaders(row),
            tally.readers(),
            tally.sketch(),
            row.began(),
            row.subject().name(),
            row.name()
        };
    }
}
