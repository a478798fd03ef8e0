package org.inkjar.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A job as the owner sees it.
 *
 * @param title for example {@code Check links}
 * @param purpose what it does, in a sentence
 * @param requested whether a run that the owner asked for is about to begin
 * @param runningSince when the run began that goes on
 * @param lastRun the run that ended last, empty while another goes on
 * @param succeededAt when a run last succeeded
 * @param nextRun when it runs next, where that is known
 * @param tasks what waits to be done, or could not be
 * @param link to what it has made
 */
public record JobItem(
        String name,
        String title,
        String purpose,
        JobSchedule schedule,
        boolean paused,
        boolean requested,
        Optional<Instant> runningSince,
        Optional<LastRun> lastRun,
        Optional<Instant> succeededAt,
        Optional<Instant> nextRun,
        List<JobTask> tasks,
        Optional<JobLink> link) {

    public boolean isBusy() {
        return requested || runningSince.isPresent();
    }

    /** Whether its last run failed, and no other goes on. */
    public boolean hasFailed() {
        return lastRun.map(run -> run.outcome() != JobOutcome.SUCCEEDED).orElse(false);
    }

    /**
     * How the last run went.
     *
     * @param failure why it failed, in words; empty where it did not
     */
    public record LastRun(Instant startedAt, Instant endedAt, JobOutcome outcome, String failure) {

        public Duration duration() {
            return Duration.between(startedAt, endedAt);
        }
    }
}
