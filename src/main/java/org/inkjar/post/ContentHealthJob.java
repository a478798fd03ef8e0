package org.inkjar.post;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.inkjar.common.Words;
import org.inkjar.job.Job;
import org.inkjar.job.JobLog;
import org.inkjar.job.JobSchedule;
import org.inkjar.post.PostHealthRepository.Marks;
import org.inkjar.post.preflight.Checklist;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Looks again at posts of which something else may be said now: those that were never looked at, as after an upgrade, and
 * those with a link to something that was published, renamed, withdrawn or deleted meanwhile.
 */
@Component
class ContentHealthJob implements Job {

    private static final int BATCH = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final PostHealthRepository health;
    private final HealthKeeper keeper;
    private final PostInspector inspector;

    ContentHealthJob(PostHealthRepository health, HealthKeeper keeper, PostInspector inspector) {
        this.health = health;
        this.keeper = keeper;
        this.inspector = inspector;
    }

    @Override
    public String name() {
        return "content-health";
    }

    @Override
    public String title() {
        return Words.of("post.job.content-health");
    }

    @Override
    public String purpose() {
        return Words.of("post.job.content-health.purpose");
    }

    @Override
    public JobSchedule schedule() {
        return new JobSchedule.Every(Duration.ofMinutes(5));
    }

    @Override
    public void run(JobLog log) {
        int outdated = lookAtOutdated();
        int affected = lookAtAffected();
        if (outdated + affected > 0) {
            log.say("post.said.looked-through", outdated, affected);
        }
    }

    private int lookAtOutdated() {
        int count = 0;
        var batch = health.outdated(Checklist.EDITION, FIRST, Limit.of(BATCH));
        while (!batch.isEmpty()) {
            batch.forEach(keeper::look);
            count += batch.size();
            batch = health.outdated(Checklist.EDITION, batch.getLast(), Limit.of(BATCH));
        }
        return count;
    }

    private int lookAtAffected() {
        var affected = new LinkedHashSet<UUID>();
        var batch = health.siteLinks("", Limit.of(BATCH));
        while (!batch.isEmpty()) {
            var changed = changed(batch);
            if (!changed.isEmpty()) {
                affected.addAll(health.linkingTo(changed));
            }
            batch = health.siteLinks(batch.getLast().address(), Limit.of(BATCH));
        }
        affected.forEach(keeper::look);
        return affected.size();
    }

    private Set<String> changed(Iterable<Marks> links) {
        var changed = new LinkedHashSet<String>();
        links.forEach(link -> {
            if (!link.areAll(inspector.mark(link.address()))) {
                changed.add(link.address());
            }
        });
        return changed;
    }
}
