package org.inkjar.stats;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.settings.Settings;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has to be done to the statistics from time to time; each can be done again at any time. */
@Component
@RetriedOnCollision
class StatisticsUpkeep {

    /** Hours are for looking closely at what happens now. Days have been counted beside them all along. */
    static final Duration HOURS_KEPT = Duration.ofDays(35);

    /** The names of an hour and of a day that are kept by themselves. */
    static final int NAMES_OF_AN_HOUR = 100;

    static final int NAMES_OF_A_DAY = 200;

    /** Of the last two days the hours tell how many different readers there were: see {@link FigureRows}. */
    private static final Duration SKETCHES_KEPT = Duration.ofHours(49);

    /** What was counted before midnight may be stored a little later. */
    private static final Duration LATE = Duration.ofHours(1);

    /** What has been over for longer has been looked through already. */
    private static final int DAYS_LOOKED_THROUGH = 3;

    private final JdbcTemplate jdbc;
    private final StoredRules rules;
    private final Settings settings;
    private final Clock clock;
    private final NameTrimming trimming;

    StatisticsUpkeep(JdbcTemplate jdbc, StoredRules rules, Settings settings, Clock clock, NameTrimming trimming) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
        this.trimming = trimming;
    }

    /** Of days that are over, the number of readers remains, and neither sketch nor key. */
    @Transactional
    public void closeDays() {
        jdbc.update("update statistics_day set sketch = null where sketch is not null and began < ?", firstOpenDay());
        jdbc.update(
                "update statistics_hour set sketch = null where sketch is not null and began < ?", ago(SKETCHES_KEPT));
        jdbc.update("delete from statistics_key where began < ?", firstOpenDay());
    }

    /**
     * Counts together what is beyond the most read names of each hour and each day that is over, so that made-up names
     * do not fill the database.
     *
     * @return how many names that were
     */
    @Transactional
    public int countTheRestTogether() {
        int ofHours = trimming.trim(
                "statistics_hour",
                ago(Duration.ofDays(DAYS_LOOKED_THROUGH)),
                ago(LATE.multipliedBy(2)),
                NAMES_OF_AN_HOUR);
        var open = firstOpenDay();
        return ofHours + trimming.trim("statistics_day", open.minusDays(DAYS_LOOKED_THROUGH), open, NAMES_OF_A_DAY);
    }

    @Transactional
    public int deleteOldHours() {
        return jdbc.update("delete from statistics_hour where began < ?", ago(HOURS_KEPT));
    }

    @Transactional
    public int deleteOldDays() {
        var oldest = today().minusMonths(rules.current().monthsKept());
        return jdbc.update("delete from statistics_day where began < ?", oldest)
                + jdbc.update(
                        "delete from statistics_hour where began < ?",
                        oldest.atStartOfDay(settings.zone()).toOffsetDateTime());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    private LocalDate firstOpenDay() {
        return LocalDate.ofInstant(clock.instant().minus(LATE), settings.zone());
    }

    private OffsetDateTime ago(Duration duration) {
        return clock.instant().minus(duration).atOffset(ZoneOffset.UTC);
    }
}
