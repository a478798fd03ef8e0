package org.inkjar.job;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the jobs whose last run failed. A job that is no longer there has not. */
@Component
class FailedJobs {

    private final Map<String, Job> jobs;
    private final JobStates states;

    FailedJobs(List<Job> jobs, JobStates states) {
        this.jobs = jobs.stream().collect(toMap(Job::name, identity()));
        this.states = states;
    }

    Stream<FailedJob> find() {
        return states.findByOutcomeAndNameInOrderByName(JobOutcome.FAILED, jobs.keySet()).stream()
                .flatMap(state -> state
                        .lastRun()
                        .map(run -> new FailedJob(state.name(), title(state), run.failure(), run.endedAt()))
                        .stream());
    }

    private String title(JobState state) {
        return requireNonNull(jobs.get(state.name())).title();
    }
}
