package org.inkjar.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.inkjar.job.JobSchedule.Daily;
import org.inkjar.job.JobSchedule.Every;
import org.inkjar.job.JobSchedule.OnRequest;
import org.inkjar.job.JobSchedule.WhenDue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class JobTimesTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    static final List<Arguments> DAILY = List.of(
            arguments("before the time", "2026-03-14T02:00:00Z", "2026-03-14T02:30:00Z"),
            arguments("at the time", "2026-03-14T02:30:00Z", "2026-03-15T02:30:00Z"),
            arguments("after the time", "2026-03-14T09:00:00Z", "2026-03-15T02:30:00Z"),
            arguments("in the summer", "2026-07-14T09:00:00Z", "2026-07-15T01:30:00Z"),
            arguments("on the night that the clocks are put back", "2026-10-24T09:00:00Z", "2026-10-25T02:30:00Z"));

    @ParameterizedTest(name = "{0}")
    @FieldSource("DAILY")
    void aDailyJobRunsAtItsTimeOfTheSite(String when, Instant now, Instant next) {
        assertThat(times(new Daily(LocalTime.of(3, 30))).after(now)).isEqualTo(next);
    }

    @Test
    void aTimeThatClocksSkipIsMadeUpForAnHourLater() {
        assertThat(times(new Daily(LocalTime.of(2, 30))).after(Instant.parse("2026-03-28T12:00:00Z")))
                .isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void aRegularJobRunsAWhileAfterItsLastRun() {
        var now = Instant.parse("2026-03-14T09:26:53Z");

        assertThat(times(new Every(Duration.ofHours(6))).after(now)).isEqualTo(now.plus(Duration.ofHours(6)));
    }

    @Test
    void whatWaitsForSomethingToDoHasNoTime() {
        assertThat(times(new WhenDue(() -> false)).after(Instant.EPOCH)).isEqualTo(Schedule.NEVER);
        assertThat(times(new OnRequest()).after(Instant.EPOCH)).isEqualTo(Schedule.NEVER);
    }

    private static JobTimes times(JobSchedule schedule) {
        return new JobTimes(schedule, () -> BERLIN);
    }
}
