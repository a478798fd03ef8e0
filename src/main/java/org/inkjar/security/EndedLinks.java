package org.inkjar.security;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.Words;
import org.inkjar.job.Job;
import org.inkjar.job.JobLog;
import org.inkjar.job.JobSchedule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets secret links a while after they have ended; until then they say so to whoever comes by one. */
@Component
@RetriedOnCollision
class EndedLinks implements Job {

    private static final Duration KEPT = Duration.ofDays(30);

    private final InvitationRepository invitations;
    private final PasswordResetRepository resets;
    private final Clock clock;

    EndedLinks(InvitationRepository invitations, PasswordResetRepository resets, Clock clock) {
        this.invitations = invitations;
        this.resets = resets;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-ended-links";
    }

    @Override
    public String title() {
        return Words.of("security.job.forget-ended-links");
    }

    @Override
    public String purpose() {
        return Words.of("security.job.forget-ended-links.purpose");
    }

    @Override
    public JobSchedule schedule() {
        return new JobSchedule.Daily(LocalTime.of(4, 10));
    }

    @Override
    @Transactional
    public void run(JobLog log) {
        var time = clock.instant().minus(KEPT);
        long forgotten = invitations.deleteByExpiresAtBefore(time) + resets.deleteByExpiresAtBefore(time);
        if (forgotten > 0) {
            log.say("security.said.links-forgotten", forgotten);
        }
    }
}
