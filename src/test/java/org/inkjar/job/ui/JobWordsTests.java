package org.inkjar.job.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.inkjar.job.JobSchedule.Daily;
import org.inkjar.job.JobSchedule.Every;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class JobWordsTests {

    private static final Instant NOW = Instant.parse("2026-03-14T09:26:53Z");

    private final JobWords words = new JobWords(ZoneId.of("Europe/Berlin"), NOW);

    @ParameterizedTest
    @CsvSource({"PT1H,Every hour", "PT6H,Every 6 hours", "PT5M,Every 5 minutes", "P7D,Every 7 days"})
    void saysHowOften(Duration pause, String expected) {
        assertThat(JobWords.of(new Every(pause))).isEqualTo(expected);
    }

    @Test
    void saysAtWhatTime() {
        assertThat(JobWords.of(new Daily(LocalTime.of(3, 30)))).isEqualTo("Daily at 03:30");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S,just now",
        "PT4.9S,just now",
        "PT5S,5 seconds ago",
        "PT1M,1 minute ago",
        "PT59M59S,59 minutes ago",
        "PT47H,47 hours ago",
        "P2D,2 days ago",
        "PT-30M,in 30 minutes",
        "PT-1S,in 1 second"
    })
    void saysHowLongAgo(Duration distance, String expected) {
        assertThat(words.relative(NOW.minus(distance))).isEqualTo(expected);
    }

    @Test
    void speaksGermanWithItsCases() {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        try {
            assertThat(words.relative(NOW.minus(Duration.ofDays(2)))).isEqualTo("vor 2 Tagen");
            assertThat(words.relative(NOW.plus(Duration.ofHours(1)))).isEqualTo("in 1 Stunde");
            assertThat(JobWords.of(new Every(Duration.ofDays(2)))).isEqualTo("Alle 2 Tage");
            assertThat(JobWords.of(new Daily(LocalTime.of(3, 30)))).isEqualTo("Täglich um 03:30 Uhr");
            assertThat(JobWords.duration(Duration.ofMillis(250))).isEqualTo("0,3 s");
            assertThat(words.exact(NOW)).isEqualTo("14. März 2026, 10:26:53");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void saysTheTimeOfTheSite() {
        assertThat(words.exact(NOW)).isEqualTo("14 Mar 2026, 10:26:53");
        assertThat(words.clock(NOW)).isEqualTo("10:26:53");
    }

    @ParameterizedTest
    @CsvSource({"PT0.04S,less than 0.1 s", "PT0.25S,0.3 s", "PT12.9S,12 s", "PT125S,2 min 5 s", "PT2H30M,2 h 30 min"})
    void saysHowLong(Duration duration, String expected) {
        assertThat(JobWords.duration(duration)).isEqualTo(expected);
    }
}
