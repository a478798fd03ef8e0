package org.inkjar.job;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the jobs whose last run failed. A job that is no longer there has not. */
@Component
class FailedJobs {

    private final List<String> names;
    private final JobStates states;

    FailedJobs(List<Job> jobs, JobStates states) {
        names = jobs.stream().map(Job::name).toList();
        this.states = states;
    }

    Stream<FailedJob> find() {
        return states.findByOutcomeAndNameInOrderByName(JobOutcome.FAILED, names).stream()
                .flatMap(state -> state
                        .lastRun()
                        .map(run ->
                                new FailedJob(state.name(), JobItem.title(state.name()), run.failure(), run.endedAt()))
                        .stream());
    }
}
