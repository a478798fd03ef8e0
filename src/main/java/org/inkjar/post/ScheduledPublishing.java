package org.inkjar.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.job.Job;
import org.inkjar.job.JobLog;
import org.inkjar.job.JobSchedule;
import org.inkjar.job.JobSchedule.WhenDue;
import org.inkjar.job.JobTask;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Makes scheduled posts public. That a post waits, and for when, the post alone says: there is nothing besides it that would
 * have to be moved with it, and nothing that could be missed while no node was there.
 */
@Component
class ScheduledPublishing implements Job {

    private static final Limit NEXT = Limit.of(20);

    private final DuePosts due;
    private final PostRepository posts;

    ScheduledPublishing(DuePosts due, PostRepository posts) {
        this.due = due;
        this.posts = posts;
    }

    @Override
    public String name() {
        return "publish-scheduled-posts";
    }

    @Override
    public String title() {
        return Words.of("post.job.publish-scheduled-posts");
    }

    @Override
    public String purpose() {
        return Words.of("post.job.publish-scheduled-posts.purpose");
    }

    @Override
    public JobSchedule schedule() {
        return new WhenDue(due::isThereAny);
    }

    /** One that cannot be published keeps no other from its time. */
    @Override
    public void run(JobLog log) {
        var failures = new ArrayList<RuntimeException>();
        for (var id : due.find()) {
            try {
                due.publish(id)
                        .ifPresent(post ->
                                log.say("post.said.published", post.data().title(), post.path()));
            } catch (RuntimeException e) {
                log.say("post.said.not-published", SitePaths.editor(id), e);
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    @Override
    public List<JobTask> tasks() {
        return posts.scheduled(NEXT).stream()
                .map(post -> JobTask.at(post.publishedAt(), post.title()))
                .toList();
    }

    /** A post that waits for its time. */
    record Scheduled(String title, Instant publishedAt) {}
}
