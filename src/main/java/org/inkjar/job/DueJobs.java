package org.inkjar.job;

import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.inkjar.job.JobSchedule.WhenDue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each second, on every node, whether a job that waits for something to do has something to do. */
@Component
class DueJobs {

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(DueJobs.class);

    private final Map<String, BooleanSupplier> conditions = new LinkedHashMap<>();
    private final JobStates states;
    private final JobScheduler scheduler;
    private final Clock clock;

    DueJobs(List<Job> jobs, JobStates states, JobScheduler scheduler, Clock clock) {
        jobs.forEach(job -> {
            if (job.schedule() instanceof WhenDue(BooleanSupplier due)) {
                conditions.put(job.name(), due);
            }
        });
        this.states = states;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void look() {
        conditions.forEach((job, due) -> {
            if (due.getAsBoolean() && mayRun(job)) {
                wake(job);
            }
        });
    }

    private boolean mayRun(String job) {
        return states.findById(job)
                .map(state -> !state.isPaused() && !hasJustFailed(state))
                .orElse(true);
    }

    private boolean hasJustFailed(JobState state) {
        return state.lastRun()
                .filter(run -> run.outcome() != JobOutcome.SUCCEEDED)
                .filter(run -> run.endedAt().plus(PAUSE_AFTER_FAILURE).isAfter(clock.instant()))
                .isPresent();
    }

    private void wake(String job) {
        try {
            scheduler.wake(job);
        } catch (DbSchedulerException e) {
            log.debug("Another node was faster with {}", job, e);
        }
    }
}
