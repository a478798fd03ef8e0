package org.inkjar.media;

import java.util.List;
import java.util.stream.Stream;
import org.inkjar.common.Words;
import org.inkjar.job.Job;
import org.inkjar.job.JobLog;
import org.inkjar.job.JobSchedule;
import org.inkjar.job.JobSchedule.OnRequest;
import org.inkjar.job.JobTask;
import org.springframework.stereotype.Component;

/**
 * Shows which pictures wait for smaller versions and which have none, and lets those be tried again. The work is
 * {@link PictureWorker}'s, on each node.
 */
@Component
class PictureRetry implements Job {

    private static final int SHOWN = 20;

    private final ScalingQueue queue;

    PictureRetry(ScalingQueue queue) {
        this.queue = queue;
    }

    @Override
    public String name() {
        return "retry-pictures";
    }

    @Override
    public String title() {
        return Words.of("media.job.retry-pictures");
    }

    @Override
    public String purpose() {
        return Words.of("media.job.retry-pictures.purpose");
    }

    @Override
    public JobSchedule schedule() {
        return new OnRequest();
    }

    @Override
    public void run(JobLog log) {
        int again = queue.retryFailed();
        log.say("media.said.retried", again);
    }

    @Override
    public List<JobTask> tasks() {
        return Stream.concat(
                        queue.failed(SHOWN).stream()
                                .map(picture -> JobTask.failed(picture.fileName(), picture.failure())),
                        queue.waiting(SHOWN).stream().map(JobTask::waiting))
                .toList();
    }
}
