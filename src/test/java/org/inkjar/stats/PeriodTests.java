package org.inkjar.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.inkjar.common.InvalidInputException;
import org.inkjar.stats.Hours.Hour;
import org.inkjar.stats.Period.Step;
import org.junit.jupiter.api.Test;

class PeriodTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    @Test
    void hoursEndWithThePresentOne() {
        var period = Period.hours(24, berlin("2026-03-14T10:26:53"));

        assertThat(period.starts())
                .hasSize(24)
                .startsWith(berlin("2026-03-13T11:00:00"))
                .endsWith(berlin("2026-03-14T10:00:00"));
        assertThat(period.previous().from()).isEqualTo(berlin("2026-03-12T11:00:00"));
    }

    @Test
    void daysEndWithToday() {
        var period = Period.days(7, berlin("2026-03-14T00:00:00"));

        assertThat(period.firstDay()).isEqualTo("2026-03-08");
        assertThat(period.lastDay()).isEqualTo("2026-03-14");
        assertThat(period.starts()).hasSize(7);
        assertThat(period.previous().firstDay()).isEqualTo("2026-03-01");
        assertThat(period.previous().lastDay()).isEqualTo("2026-03-07");
    }

    @Test
    void monthsEndWithThePresentOne() {
        var period = Period.months(12, berlin("2026-03-31T12:00:00"));

        assertThat(period.firstDay()).isEqualTo("2025-04-01");
        assertThat(period.starts()).hasSize(12);
        assertThat(period.previous().firstDay()).isEqualTo("2024-04-01");
        assertThat(period.previous().starts()).hasSize(12);
    }

    @Test
    void theDayWhenClocksAreSetForwardHas23Hours() {
        var day = new Period(berlin("2026-03-29T00:00:00"), berlin("2026-03-30T00:00:00"), Step.HOUR);

        assertThat(day.starts()).hasSize(23);
    }

    @Test
    void theDayWhenClocksArePutBackHas25Hours() {
        var day = new Period(berlin("2026-10-25T00:00:00"), berlin("2026-10-26T00:00:00"), Step.HOUR);

        assertThat(day.starts())
                .hasSize(25)
                .extracting(ZonedDateTime::toInstant)
                .doesNotHaveDuplicates();
        assertThat(Hour.of(Instant.parse("2026-10-25T00:30:00Z"), BERLIN).start())
                .isEqualTo("2026-10-25T00:00:00Z");
        assertThat(Hour.of(Instant.parse("2026-10-25T01:30:00Z"), BERLIN).start())
                .isEqualTo("2026-10-25T01:00:00Z");
    }

    @Test
    void weeksWithSuchADayStillHaveSevenDays() {
        assertThat(Period.days(7, berlin("2026-10-28T12:00:00")).starts()).hasSize(7);
        assertThat(Period.days(7, berlin("2026-03-31T12:00:00")).previous().starts())
                .hasSize(7);
    }

    @Test
    void anHourBeginsByTheClockOfTheSite() {
        var hour = Hour.of(Instant.parse("2026-03-14T18:45:00Z"), KOLKATA);

        assertThat(hour.start()).isEqualTo("2026-03-14T18:30:00Z");
        assertThat(hour.day()).isEqualTo("2026-03-15");
    }

    @Test
    void aDayMayBeginLaterThanAtMidnight() {
        var zone = ZoneId.of("America/Santiago"); // In 2026, 6 September begins at one o'clock there.
        var day = Period.between(LocalDate.parse("2026-09-06"), LocalDate.parse("2026-09-06"), zone);

        assertThat(day.starts()).hasSize(1);
        assertThat(day.lastDay()).isEqualTo("2026-09-06");
    }

    @Test
    void manyDaysBecomeMonths() {
        var period = Period.between(LocalDate.parse("2025-11-20"), LocalDate.parse("2026-03-14"), BERLIN);

        assertThat(period.step()).isEqualTo(Step.MONTH);
        assertThat(period.starts()).hasSize(5).startsWith(berlin("2025-11-20T00:00:00"));
        assertThat(period.previous().lastDay()).isEqualTo("2025-11-19");
    }

    @Test
    void refusesDaysInTheWrongOrderAndTooMany() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Period.between(LocalDate.parse("2026-03-14"), LocalDate.parse("2026-03-13"), BERLIN))
                .withMessageContaining("not before the first");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Period.between(LocalDate.parse("1926-03-14"), LocalDate.parse("2026-03-13"), BERLIN))
                .withMessageContaining("at most 10 years");
    }

    private static ZonedDateTime berlin(String local) {
        return java.time.LocalDateTime.parse(local).atZone(BERLIN);
    }
}
