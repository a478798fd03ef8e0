package org.inkjar.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.inkjar.AtTheSameTime;
import org.inkjar.InkjarTest;
import org.inkjar.TestClock;
import org.inkjar.job.JobLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@InkjarTest
class TallyStoreTests {

    private static final Instant HOUR = Instant.parse("2026-03-14T09:00:00Z");
    private static final TallyKey SITE = new TallyKey(HOUR, Subject.SITE, "");

    private final TallyStore store;
    private final DayKeyStore keyStore;
    private final Tallies tallies;
    private final Flush flush;
    private final StatisticsJob job;
    private final JdbcTemplate jdbc;
    private final TestClock clock;

    TallyStoreTests(
            TallyStore store,
            DayKeyStore keyStore,
            Tallies tallies,
            Flush flush,
            StatisticsJob job,
            JdbcTemplate jdbc,
            TestClock clock) {
        this.store = store;
        this.keyStore = keyStore;
        this.tallies = tallies;
        this.flush = flush;
        this.job = job;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void begin() {
        tallies.take();
    }

    @Test
    void addsToTheHourAndToTheDay() {
        store.add(Map.of(SITE, views(3, 1, 2)), ZoneOffset.UTC);
        store.add(Map.of(SITE, views(2, 2, 3)), ZoneOffset.UTC);

        for (var table : List.of("statistics_hour", "statistics_day")) {
            assertThat(row(table)).containsEntry("views", 5L).containsEntry("readers", 3L);
        }
    }

    @Test
    void noMoreHaveReadThanThereWereViews() {
        var overestimated = IntStream.range(0, 1_000)
                .mapToObj(
                        first -> views(300, IntStream.range(first, first + 300).toArray()))
                .filter(tally -> tally.readers() > tally.views())
                .findFirst()
                .orElseThrow();

        store.add(Map.of(SITE, overestimated.copy()), ZoneOffset.UTC);
        assertThat(row("statistics_day")).containsEntry("views", 300L).containsEntry("readers", 300L);

        store.add(Map.of(SITE, views(1)), ZoneOffset.UTC);
        assertThat(row("statistics_day"))
                .containsEntry("views", 301L)
                .hasEntrySatisfying(
                        "readers", readers -> assertThat((long) readers).isLessThanOrEqualTo(301));
    }

    @Test
    void aFeedHasMoreSubscribersThanFetches() {
        var feed = new TallyKey(HOUR, Subject.FEED, "Feedly /feed.xml");
        store.add(Map.of(feed, Tally.of(Subject.FEED).add(OptionalLong.empty(), 242)), ZoneOffset.UTC);
        store.add(Map.of(feed, Tally.of(Subject.FEED).add(OptionalLong.empty(), 240)), ZoneOffset.UTC);

        assertThat(jdbc.queryForMap("select views, readers from statistics_day"))
                .containsEntry("views", 2L)
                .containsEntry("readers", 242L);
    }

    @Test
    void theDayIsThatOfTheSite() {
        var late = new TallyKey(Instant.parse("2026-03-14T23:00:00Z"), Subject.SITE, "");
        store.add(Map.of(SITE, views(1, 1), late, views(1, 2)), ZoneId.of("Europe/Berlin"));

        assertThat(jdbc.queryForList("select began from statistics_day order by began", LocalDate.class))
                .containsExactly(LocalDate.parse("2026-03-14"), LocalDate.parse("2026-03-15"));
    }

    @Test
    void twoNodesAtOnceLoseNothing() {
        var keysOfAll = List.of(
                SITE, new TallyKey(HOUR, Subject.PAGE, "/"), new TallyKey(HOUR, Subject.REFERRER, "example.org"));
        var outcomes = AtTheSameTime.times(4, () -> {
            for (int i = 0; i < 5; i++) {
                store.add(
                        Map.of(
                                keysOfAll.get(0), views(1, 1, i),
                                keysOfAll.get(1), views(1, 2),
                                keysOfAll.get(2), views(1)),
                        ZoneOffset.UTC);
            }
            return "done";
        });

        assertThat(outcomes).containsOnly("done");
        assertThat(jdbc.queryForList("select views from statistics_hour", Long.class))
                .containsOnly(20L)
                .hasSize(3);
        assertThat(jdbc.queryForList("select views from statistics_day", Long.class))
                .containsOnly(20L)
                .hasSize(3);
    }

    @Test
    void aReaderOnTwoNodesIsOneReaderOfTheDay() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var one = new DayKeys();
        var other = new DayKeys();
        one.know(keyStore.present(today));
        other.know(keyStore.present(today));

        assertThat(one.hash(today, "192.0.2.1", "Firefox")).isEqualTo(other.hash(today, "192.0.2.1", "Firefox"));
        assertThat(one.hash(today.plusDays(1), "192.0.2.1", "Firefox"))
                .isPresent()
                .isNotEqualTo(one.hash(today, "192.0.2.1", "Firefox"));
        assertThat(one.hash(today.plusDays(2), "192.0.2.1", "Firefox")).isEmpty();
    }

    @Test
    void twoNodesAgreeOnAKeyAtOnce() {
        var today = LocalDate.parse("2026-03-14");
        var secrets = AtTheSameTime.times(
                4, () -> new java.math.BigInteger(keyStore.present(today).get(today)));

        assertThat(secrets.stream().distinct()).hasSize(1);
    }

    @Test
    void aCrashLosesWhatCameSinceTheLastTime() {
        tallies.add(HOUR, Subject.SITE, "", OptionalLong.of(1));
        flush.run();
        tallies.add(HOUR, Subject.SITE, "", OptionalLong.of(2));
        tallies.take(); // As a crash does.
        tallies.add(HOUR, Subject.SITE, "", OptionalLong.of(3));
        flush.run();

        assertThat(row("statistics_day")).containsEntry("views", 2L);
    }

    @Test
    void anOrderlyStopLosesNothing() {
        tallies.add(HOUR, Subject.SITE, "", OptionalLong.of(1));

        flush.store();

        assertThat(row("statistics_day")).containsEntry("views", 1L);
    }

    @Test
    void whatCannotBeStoredIsStoredTheNextTime() {
        var unknown = new TallyKey(HOUR, Subject.PAGE, "x".repeat(101));
        tallies.add(HOUR, Subject.SITE, "", OptionalLong.of(1));
        tallies.add(unknown.hour(), unknown.subject(), unknown.name(), OptionalLong.empty());

        assertThatThrownBy(flush::store).isNotNull();

        var kept = tallies.take();
        assertThat(kept).containsOnlyKeys(SITE, unknown);
        assertThat(jdbc.queryForList("select * from statistics_hour")).isEmpty();
    }

    @Test
    void ofADayThatIsOverTheNumberRemainsAlone() {
        flush.run();
        store.add(Map.of(SITE, views(3, 1, 2)), ZoneOffset.UTC);
        clock.advance(Duration.ofDays(3));

        job.run(log());

        assertThat(row("statistics_day")).containsEntry("readers", 2L).containsEntry("sketch", null);
        assertThat(row("statistics_hour")).containsEntry("sketch", null);
        assertThat(jdbc.queryForList("select * from statistics_key")).isEmpty();
    }

    @Test
    void theSketchOfTodayIsKept() {
        store.add(Map.of(SITE, views(3, 1, 2)), ZoneOffset.UTC);

        job.run(log());

        assertThat(row("statistics_day").get("sketch")).isNotNull();
    }

    @Test
    void hoursGoAfterFiveWeeksAndDaysWhenTheSettingsSaySo() {
        store.add(Map.of(SITE, views(3, 1, 2)), ZoneOffset.UTC);

        clock.advance(Duration.ofDays(36));
        job.run(log());
        assertThat(jdbc.queryForList("select * from statistics_hour")).isEmpty();
        assertThat(row("statistics_day")).containsEntry("views", 3L);

        jdbc.update("update statistics_settings set months_kept = 2");
        clock.advance(Duration.ofDays(30));
        job.run(log());
        assertThat(jdbc.queryForList("select * from statistics_day")).isEmpty();
    }

    @Test
    void rarelyReadNamesAreCountedTogetherWhenTheDayIsOver() {
        for (int i = 0; i < 300; i++) {
            jdbc.update(
                    "insert into statistics_day (began, subject, name, views, readers) values (?, 'REFERRER', ?, ?, 0)",
                    LocalDate.parse("2026-03-13"),
                    "host" + i,
                    i < 200 ? 100 : 1);
        }
        job.run(log());
        job.run(log());

        assertThat(jdbc.queryForObject("select count(*) from statistics_day", Integer.class))
                .isEqualTo(201);
        assertThat(jdbc.queryForObject("select views from statistics_day where name = ''", Integer.class))
                .isEqualTo(100);
        assertThat(jdbc.queryForObject("select sum(views) from statistics_day", Long.class))
                .isEqualTo(20_100);
    }

    private static JobLog log() {
        return line -> assertThat(line.toString()).isNotEmpty();
    }

    private Map<String, Object> row(String table) {
        return jdbc.queryForMap("select * from " + table + " where subject = 'SITE'");
    }

    private static Tally views(int views, int... readers) {
        var tally = Tally.of(Subject.SITE);
        for (int i = 0; i < views; i++) {
            var reader = i < readers.length ? readers[i] : readers.length > 0 ? readers[0] : 0;
            tally.add(readers.length == 0 ? OptionalLong.empty() : OptionalLong.of(hash(reader)), 0);
        }
        return tally;
    }

    private static long hash(long reader) {
        return (reader + 1) * 0x9E3779B97F4A7C15L;
    }
}
