package org.inkjar.job;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.inkjar.job.JobSchedule.Daily;
import org.inkjar.job.JobSchedule.Every;
import org.inkjar.job.JobSchedule.OnRequest;
import org.inkjar.job.JobSchedule.WhenDue;

/**
 * When a job runs next, as the scheduler wants to know it.
 *
 * @param zone the site's time zone at present; a run that is set already keeps its time when it changes
 */
record JobTimes(JobSchedule schedule, Supplier<ZoneId> zone) implements Schedule {

    @Override
    public Instant getNextExecutionTime(ExecutionComplete run) {
        return after(run.getTimeDone());
    }

    Instant after(Instant time) {
        return switch (schedule) {
            case Every every -> time.plus(every.pause());
            case Daily daily -> next(daily.time(), time);
            case WhenDue _, OnRequest _ -> NEVER;
        };
    }

    private Instant next(LocalTime wished, Instant time) {
        var now = time.atZone(zone.get());
        var today = now.toLocalDate().atTime(wished).atZone(now.getZone());
        return today.isAfter(now)
                ? today.toInstant()
                : now.toLocalDate()
                        .plusDays(1)
                        .atTime(wished)
                        .atZone(now.getZone())
                        .toInstant();
    }

    @Override
    public boolean isDeterministic() {
        return schedule instanceof Daily;
    }
}
