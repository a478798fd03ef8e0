package org.inkjar.job;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Begins with the jobs when everything else is ready, and lets them end before anything else does. */
@Component
class JobLifecycle implements SmartLifecycle {

    private final JobScheduler scheduler;
    private volatile boolean running;

    JobLifecycle(JobScheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
