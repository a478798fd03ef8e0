package org.inkjar.job;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.inkjar.common.Words;
import org.inkjar.job.JobSchedule.Daily;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the latest runs of each job, and none for longer than a season. */
@Component
class ThinJobRuns implements Job {

    /** As many of each job. */
    static final int KEPT = 50;

    static final Duration KEPT_FOR = Duration.ofDays(90);

    private final JobRuns runs;
    private final Clock clock;

    ThinJobRuns(JobRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "thin-job-runs";
    }

    @Override
    public String title() {
        return Words.of("job.job.thin-job-runs");
    }

    @Override
    public String purpose() {
        return Words.of("job.job.thin-job-runs.purpose", KEPT_FOR.toDays(), KEPT);
    }

    @Override
    public JobSchedule schedule() {
        return new Daily(LocalTime.of(4, 30));
    }

    @Override
    @Transactional
    public void run(JobLog log) {
        runs.thin(clock.instant().minus(KEPT_FOR), KEPT);
    }
}
