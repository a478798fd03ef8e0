package org.inkjar.activity;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.Words;
import org.inkjar.job.Job;
import org.inkjar.job.JobLog;
import org.inkjar.job.JobSchedule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets the entries of the log whose {@link ActivityPeriod} is over. */
@Component
@RetriedOnCollision
class OldActivity implements Job {

    private final ActivityRepository activities;
    private final ActivityRules rules;
    private final Clock clock;

    OldActivity(ActivityRepository activities, ActivityRules rules, Clock clock) {
        this.activities = activities;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-activity";
    }

    @Override
    public String title() {
        return Words.of("activity.job.forget-activity");
    }

    @Override
    public String purpose() {
        return Words.of("activity.job.forget-activity.purpose");
    }

    @Override
    public JobSchedule schedule() {
        return new JobSchedule.Daily(LocalTime.of(3, 40));
    }

    @Override
    @Transactional
    public void run(JobLog log) {
        var period = rules.findById(ActivityRule.ID).orElseThrow().period();
        var end = clock.instant().atZone(ZoneOffset.UTC).minusMonths(period.months());
        int forgotten = activities.forgetBefore(end.toInstant());
        if (forgotten > 0) {
            log.say("activity.said.forgotten", forgotten, period.months());
        }
    }
}
