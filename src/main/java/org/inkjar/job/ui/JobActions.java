package org.inkjar.job.ui;

import java.util.HashSet;
import java.util.Set;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Notices;
import org.inkjar.job.JobItem;
import org.inkjar.job.Jobs;

/** What the owner does with jobs in one view, and the word about how it went. */
class JobActions {

    private final Jobs jobs;
    private final Runnable refresh;
    private final Set<String> asked = new HashSet<>();

    JobActions(Jobs jobs, Runnable refresh) {
        this.jobs = jobs;
        this.refresh = refresh;
    }

    void run(JobItem job) {
        attempt(() -> {
            jobs.run(job.name());
            asked.add(job.name());
        });
    }

    void pauseOrResume(JobItem job) {
        if (job.paused()) {
            attempt(() -> jobs.resume(job.name()));
            Notices.done(Words.of("job.resumed", job.title()));
        } else {
            attempt(() -> jobs.pause(job.name()));
            Notices.done(Words.of("job.paused.notice", job.title()), () -> attempt(() -> jobs.resume(job.name())));
        }
    }

    /** Tells how a run ended that was asked for here. */
    void tell(JobItem job) {
        if (!job.isBusy() && asked.remove(job.name())) {
            if (job.hasFailed()) {
                Notices.failed(Words.of(
                        "job.failed.notice",
                        job.title(),
                        job.lastRun().orElseThrow().failure()));
            } else {
                Notices.done(Words.of("job.done", job.title()));
            }
        }
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (NotFoundException _) {
            Notices.failed(Words.of("job.unknown"));
        }
        refresh.run();
    }
}
