package org.inkjar.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the owner should know of the jobs without looking at each. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OWNER')")
public class JobHealth {

    private final FailedJobs failedJobs;
    private final JobStates states;

    JobHealth(FailedJobs failedJobs, JobStates states) {
        this.failedJobs = failedJobs;
        this.states = states;
    }

    /** Jobs whose last run failed. */
    public List<FailedJob> failed() {
        return failedJobs.find().toList();
    }

    /** When a job last succeeded; for {@code backup} that is when the last verified backup was made. */
    public Optional<Instant> lastSuccess(String job) {
        return Stream.ofNullable(job)
                .flatMap(name -> states.findById(name).stream())
                .flatMap(state -> state.succeededAt().stream())
                .findFirst();
    }
}
