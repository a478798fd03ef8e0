package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTimeTests {

    /** An hour forward on 29 March 2026 at 02:00, back on 25 October at 03:00. */
    private static final SiteTime BERLIN = new SiteTime(ZoneId.of("Europe/Berlin"));

    /** Half an hour, and the other way round: summer is in January. */
    private static final SiteTime LORD_HOWE = new SiteTime(ZoneId.of("Australia/Lord_Howe"));

    private static final SiteTime NOWHERE = new SiteTime(ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:59, 2026-03-29T00:59:00Z",
        "2026-03-29T03:00, 2026-03-29T01:00:00Z",
        "2026-10-25T01:59, 2026-10-24T23:59:00Z",
        "2026-10-25T03:00, 2026-10-25T02:00:00Z"
    })
    void beforeAndAfterAChangeATimeIsOneInstant(LocalDateTime local, Instant instant) {
        assertThat(BERLIN.instants(local)).containsExactly(instant);
        assertThat(BERLIN.clockChange(local)).isEmpty();
        assertThat(BERLIN.local(instant)).isEqualTo(local);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29T02:00", "2026-03-29T02:30", "2026-03-29T02:59:59.999"})
    void inSpringAnHourDoesNotExist(LocalDateTime local) {
        assertThat(BERLIN.instants(local)).isEmpty();
        assertThat(BERLIN.afterGap(local)).isEqualTo("2026-03-29T03:00");
        assertThat(BERLIN.clockChange(local))
                .contains("Clocks are put forward at 29 Mar 2026, 02:00, to 29 Mar 2026, 03:00:"
                        + " they do not show this time at all.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T02:00, 2026-10-25T00:00:00Z, 2026-10-25T01:00:00Z",
        "2026-10-25T02:59, 2026-10-25T00:59:00Z, 2026-10-25T01:59:00Z"
    })
    void inAutumnAnHourComesTwice(LocalDateTime local, Instant first, Instant second) {
        assertThat(BERLIN.instants(local)).containsExactly(first, second);
        assertThat(BERLIN.local(first)).isEqualTo(BERLIN.local(second));
        assertThat(BERLIN.offset(first)).isEqualTo("UTC+02:00");
        assertThat(BERLIN.offset(second)).isEqualTo("UTC+01:00");
        assertThat(BERLIN.clockChange(local))
                .contains(
                        "Clocks are put back at 25 Oct 2026, 03:00, to 25 Oct 2026, 02:00: they show this time twice.");
    }

    @Test
    void aChangeMayBeOfHalfAnHour() {
        assertThat(LORD_HOWE.instants(LocalDateTime.parse("2026-04-05T01:45"))).hasSize(2);
        assertThat(LORD_HOWE.instants(LocalDateTime.parse("2026-10-04T02:15"))).isEmpty();
        assertThat(LORD_HOWE.afterGap(LocalDateTime.parse("2026-10-04T02:15"))).isEqualTo("2026-10-04T02:30");
        assertThat(LORD_HOWE.instants(LocalDateTime.parse("2026-10-04T02:45"))).hasSize(1);
    }

    @Test
    void whereClocksAreNotChangedEveryTimeIsOneInstant() {
        assertThat(NOWHERE.instants(LocalDateTime.parse("2026-03-29T02:30"))).hasSize(1);
        assertThat(NOWHERE.clockChange(LocalDateTime.parse("2026-03-29T02:30"))).isEmpty();
        assertThat(NOWHERE.offset(Instant.EPOCH)).isEqualTo("UTC");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T12:00:00Z, 2026-03-29T07:00:00Z",
        "2026-10-24T12:00:00Z, 2026-10-25T08:00:00Z",
        "2026-06-01T22:30:00Z, 2026-06-03T07:00:00Z"
    })
    void tomorrowMorningIsNineOnTheClockWhateverHappensAtNight(Instant now, Instant morning) {
        assertThat(BERLIN.tomorrowMorning(now)).isEqualTo(morning);
    }
}
