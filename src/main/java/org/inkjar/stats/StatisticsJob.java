package org.inkjar.stats;

import java.time.Duration;
import org.inkjar.common.Words;
import org.inkjar.job.Job;
import org.inkjar.job.JobLog;
import org.inkjar.job.JobSchedule;
import org.springframework.stereotype.Component;

/** Keeps of the statistics what shall be kept, and no more. */
@Component
class StatisticsJob implements Job {

    private static final JobSchedule HOURLY = new JobSchedule.Every(Duration.ofHours(1));

    private final StatisticsUpkeep upkeep;

    StatisticsJob(StatisticsUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public String name() {
        return "tidy-statistics";
    }

    @Override
    public String title() {
        return Words.of("stats.job.tidy-statistics");
    }

    @Override
    public String purpose() {
        return Words.of("stats.job.tidy-statistics.purpose");
    }

    @Override
    public JobSchedule schedule() {
        return HOURLY;
    }

    @Override
    public void run(JobLog log) {
        upkeep.closeDays();
        int together = upkeep.countTheRestTogether();
        if (together > 0) {
            log.say("stats.said.together", together);
        }
        int hours = upkeep.deleteOldHours();
        if (hours > 0) {
            log.say("stats.said.rolled-up", hours);
        }
        int days = upkeep.deleteOldDays();
        if (days > 0) {
            log.say("stats.said.deleted", days);
        }
    }
}
