package org.inkjar.post;

import java.time.Duration;
import org.inkjar.common.Words;
import org.inkjar.job.Job;
import org.inkjar.job.JobSchedule;
import org.inkjar.job.JobSchedule.Every;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is cleared away by itself. */
@Configuration(proxyBeanMethods = false)
class PostJobs {

    private static final JobSchedule HOURLY = new Every(Duration.ofHours(1));

    @Bean
    Job emptyTrash(ExpiredPosts posts) {
        return Job.of(
                "empty-the-trash",
                () -> Words.of("post.job.empty-the-trash"),
                () -> Words.of("post.job.empty-the-trash.purpose", TrashService.KEPT.toDays()),
                HOURLY,
                log -> {
                    int removed = posts.remove();
                    if (removed > 0) {
                        log.say("post.said.deleted", removed);
                    }
                });
    }

    @Bean
    Job thinRevisions(RevisionThinning thinning) {
        return Job.of(
                "thin-revisions",
                () -> Words.of("post.job.thin-revisions"),
                () -> Words.of("post.job.thin-revisions.purpose"),
                HOURLY,
                log -> {
                    int removed = thinning.thin();
                    if (removed > 0) {
                        log.say("post.said.thinned", removed);
                    }
                });
    }

    @Bean
    Job forgetPreviewLinks(ExpiredPreviewLinks links) {
        return Job.of(
                "forget-preview-links",
                () -> Words.of("post.job.forget-preview-links"),
                () -> Words.of("post.job.forget-preview-links.purpose"),
                HOURLY,
                log -> {
                    long removed = links.remove();
                    if (removed > 0) {
                        log.say("post.said.previews-forgotten", removed);
                    }
                });
    }
}
