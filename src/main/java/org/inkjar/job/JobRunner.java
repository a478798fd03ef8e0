package org.inkjar.job;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs a job once, and sees that it is written down how it went. */
@Component
class JobRunner {

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

    private final JobRecords records;
    private final Clock clock;

    JobRunner(JobRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** Returns whatever the job throws: the next run may do better. */
    void run(Job job, String node) {
        if (records.begin(job.name(), node)) {
            var lines = new RunLog(job.name(), clock);
            var failure = attempt(job, lines);
            records.end(job.name(), lines.text(), failure);
        }
    }

    /** Errors too: a job without memory or without one of its classes has failed, and the others go on. */
    private static Optional<JobFailure> attempt(Job job, RunLog lines) {
        try {
            job.run(lines);
            return Optional.empty();
        } catch (Throwable e) {
            log.error("{} failed", job.name(), e);
            return Optional.of(JobFailure.of(e));
        }
    }
}
