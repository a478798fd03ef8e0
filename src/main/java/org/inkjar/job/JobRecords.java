package org.inkjar.job;

import java.time.Clock;
import java.util.Optional;
import org.inkjar.common.RetriedOnCollision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a run has begun, and how it ended. */
@Component
@Transactional
@RetriedOnCollision
class JobRecords {

    private final JobStates states;
    private final JobRuns runs;
    private final Clock clock;

    JobRecords(JobStates states, JobRuns runs, Clock clock) {
        this.states = states;
        this.runs = runs;
        this.clock = clock;
    }

    /** False where the job is paused: it must not run. */
    boolean begin(String job, String node) {
        return state(job).begin(node, clock.instant());
    }

    /** Of a run that had nothing to do, only the state of its job tells. */
    void end(String job, String lines, Optional<JobFailure> failure) {
        var outcome = failure.isPresent() ? JobOutcome.FAILED : JobOutcome.SUCCEEDED;
        end(state(job), outcome, lines, failure.orElse(JobFailure.NONE));
    }

    /** The node died over it. */
    void interrupt(String job) {
        var state = state(job);
        if (state.isRunning()) {
            end(state, JobOutcome.INTERRUPTED, "", JobFailure.INTERRUPTED);
        }
    }

    private void end(JobState state, JobOutcome outcome, String lines, JobFailure failure) {
        var now = clock.instant();
        state.end(outcome, failure.message(), now);
        if (outcome != JobOutcome.SUCCEEDED || !lines.isEmpty()) {
            runs.save(new JobRun(state, outcome, lines, failure, now));
        }
    }

    private JobState state(String job) {
        return states.findById(job).orElseGet(() -> states.saveAndFlush(new JobState(job)));
    }
}
