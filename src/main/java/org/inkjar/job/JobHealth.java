package org.inkjar.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the owner should know of the jobs without looking at each. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OWNER')")
public class JobHealth {

    private final List<Job> jobs;
    private final FailedJobs failedJobs;
    private final JobStates states;

    JobHealth(List<Job> jobs, FailedJobs failedJobs, JobStates states) {
        this.jobs = jobs;
        this.failedJobs = failedJobs;
        this.states = states;
    }

    /** Jobs whose last run failed. */
    public List<FailedJob> failed() {
        return failedJobs.find().toList();
    }

    /** When a job last succeeded; for {@code backup} that is when the last verified backup was made. */
    public Optional<Success> lastSuccess(String name) {
        return jobs.stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .flatMap(job -> states.findById(name)
                        .flatMap(JobState::succeededAt)
                        .map(time -> new Success(job.title(), time)));
    }

    /** A job that has done what it is for. */
    public record Success(String title, Instant time) {}
}
