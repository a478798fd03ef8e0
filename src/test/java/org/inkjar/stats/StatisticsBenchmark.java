package org.inkjar.stats;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.inkjar.AsOwner;
import org.inkjar.InkjarTest;
import org.inkjar.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long the dashboard and the statistics take after a busy year: a million rows. Not a test of the suite; it runs with
 * {@code mvn surefire:test -Dtest=StatisticsBenchmark}.
 */
@InkjarTest
@AsOwner
class StatisticsBenchmark {

    private static final ZonedDateTime NOW = TestClock.START.atZone(ZoneOffset.UTC);
    private static final int ROUNDS = 30;

    private final JdbcTemplate jdbc;
    private final Statistics statistics;
    private final SplittableRandom random = new SplittableRandom(1);

    StatisticsBenchmark(JdbcTemplate jdbc, Statistics statistics) {
        this.jdbc = jdbc;
        this.statistics = statistics;
    }

    @Test
    void measures() {
        fill("statistics_day", 730);
        fill("statistics_hour", 24 * 35);
        long rows = count("statistics_day") + count("statistics_hour");
        say("%,d rows", rows);
        var month = Period.days(30, NOW);
        var year = Period.months(12, NOW);
        time("dashboard", () -> {
            statistics.site(month);
            statistics.today();
            statistics.pages(month, 5);
            statistics.top(Subject.REFERRER, month, 5);
        });
        time("statistics of 30 days", () -> everything(month));
        time("statistics of 24 hours", () -> everything(Period.hours(24, NOW)));
        time("statistics of 12 months", () -> everything(year));
    }

    private void everything(Period period) {
        statistics.site(period);
        statistics.pages(period, 10);
        for (var subject : Subject.values()) {
            statistics.top(subject, period, 10);
        }
        statistics.total(Subject.BOT, period);
    }

    private void fill(String table, int starts) {
        for (int i = 0; i < starts; i++) {
            Object began = table.endsWith("day")
                    ? LocalDate.from(NOW).minusDays(i)
                    : NOW.truncatedTo(ChronoUnit.HOURS).minusHours(i).toOffsetDateTime();
            var rows = new ArrayList<Object[]>();
            rows.add(row(began, Subject.SITE, ""));
            for (var subject : List.of(Subject.PAGE, Subject.REFERRER, Subject.SEARCH, Subject.MISS, Subject.BOT)) {
                for (int name = 0; name < 130; name++) {
                    rows.add(row(began, subject, subject.name().toLowerCase(Locale.ROOT) + name));
                }
            }
            jdbc.batchUpdate(
                    "insert into " + table + " (began, subject, name, views, readers) values (?, ?, ?, ?, ?)", rows);
        }
    }

    private Object[] row(Object began, Subject subject, String name) {
        int views = random.nextInt(1, 500);
        return new Object[] {began, subject.name(), name, views, views / 2};
    }

    private long count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Long.class);
    }

    private static void time(String what, Runnable work) {
        work.run();
        var times = new ArrayList<Duration>();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        times.sort(null);
        say(
                "%s: median %d ms, slowest %d ms",
                what, times.get(ROUNDS / 2).toMillis(), times.getLast().toMillis());
    }

    private static void say(String line, Object... arguments) {
        System.out.println(line.formatted(arguments));
    }
}
