package org.inkjar.post.weblink;

import static java.util.Collections.frequency;

import java.time.Duration;
import org.inkjar.common.Words;
import org.inkjar.job.Job;
import org.inkjar.job.JobLog;
import org.inkjar.job.JobSchedule;
import org.springframework.stereotype.Component;

/** Asks the links of public posts, a few an hour, each about once a month. */
@Component
class LinkCheckJob implements Job {

    private static final int MOST = 60;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final LinkCheckSettingsRepository settings;
    private final WebLinks links;
    private final LinkRound round;

    LinkCheckJob(LinkCheckSettingsRepository settings, WebLinks links, LinkRound round) {
        this.settings = settings;
        this.links = links;
        this.round = round;
    }

    @Override
    public String name() {
        return "check-links";
    }

    @Override
    public String title() {
        return Words.of("post.job.check-links");
    }

    @Override
    public String purpose() {
        return isOn() ? Words.of("post.job.check-links.purpose") : Words.of("post.job.check-links.off");
    }

    @Override
    public JobSchedule schedule() {
        return new JobSchedule.Every(Duration.ofHours(1));
    }

    @Override
    public void run(JobLog log) {
        if (!isOn()) {
            return;
        }
        int forgotten = links.forgetUnused();
        if (forgotten > 0) {
            log.say("post.said.links-forgotten", forgotten);
        }
        var verdicts = round.ask(links.due(MOST), LONGEST).values().stream()
                .map(LinkAnswer::verdict)
                .toList();
        if (!verdicts.isEmpty()) {
            log.say(
                    "post.said.links-asked",
                    verdicts.size(),
                    frequency(verdicts, LinkAnswer.Verdict.FINE),
                    frequency(verdicts, LinkAnswer.Verdict.MOVED),
                    frequency(verdicts, LinkAnswer.Verdict.FAILED),
                    frequency(verdicts, LinkAnswer.Verdict.UNKNOWN));
        }
    }

    private boolean isOn() {
        return settings.findById(LinkCheckSettings.ID).orElseThrow().isEnabled();
    }
}
