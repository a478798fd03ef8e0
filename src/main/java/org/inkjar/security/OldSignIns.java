package org.inkjar.security;

import java.time.Duration;
import org.inkjar.common.Words;
import org.inkjar.job.Job;
import org.inkjar.job.JobLog;
import org.inkjar.job.JobSchedule;
import org.springframework.stereotype.Component;

/** Forgets the sign-ins of servers that were killed. Nobody can use them any more anyway. */
@Component
class OldSignIns implements Job {

    private final SignIns signIns;

    OldSignIns(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public String name() {
        return "forget-old-sign-ins";
    }

    @Override
    public String purpose() {
        return Words.of("security.job.sign-ins");
    }

    @Override
    public JobSchedule schedule() {
        return new JobSchedule.Every(Duration.ofHours(1));
    }

    @Override
    public void run(JobLog log) {
        signIns.forgetOld();
    }
}
