package org.inkjar.job;

import org.inkjar.common.Saying;
import org.inkjar.job.JobSchedule.OnRequest;

/** Makes the runs that a test starts from. */
public class JobFixtures {

    private final JobRunner runner;

    JobFixtures(JobRunner runner) {
        this.runner = runner;
    }

    /** A run of this job that said something. */
    public void succeed(String job, Saying line) {
        run(job, log -> log.say(line));
    }

    public void fail(String job, String why) {
        run(job, log -> {
            throw new IllegalStateException(why);
        });
    }

    private void run(String job, Job.Work work) {
        runner.run(Job.of(job, () -> "A job", () -> "A test.", new OnRequest(), work), "node");
    }
}
