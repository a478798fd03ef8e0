package org.inkjar.job;

import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Names failed jobs to whoever watches the blog. It serves its readers all the same: nobody shall restart it for that. */
@Component
class JobsHealthIndicator implements HealthIndicator {

    private final FailedJobs failedJobs;

    JobsHealthIndicator(FailedJobs failedJobs) {
        this.failedJobs = failedJobs;
    }

    @Override
    public Health health() {
        var failures = new TreeMap<String, String>();
        failedJobs.find().forEach(job -> failures.put(job.name(), job.failure()));
        return Health.up().withDetail("failed", failures).build();
    }
}
