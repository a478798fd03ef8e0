package org.inkjar.post;

import java.time.Duration;
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
                "Deletes for good what has been in the trash of posts for %d days."
                        .formatted(TrashService.KEPT.toDays()),
                HOURLY,
                log -> {
                    int removed = posts.remove();
                    if (removed > 0) {
                        log.say("Deleted %,d posts for good.", removed);
                    }
                });
    }

    @Bean
    Job thinRevisions(RevisionThinning thinning) {
        return Job.of(
                "thin-revisions",
                "Removes old revisions of posts by the rule in the settings; those with a name stay.",
                HOURLY,
                log -> {
                    int removed = thinning.thin();
                    if (removed > 0) {
                        log.say("Removed %,d revisions.", removed);
                    }
                });
    }

    @Bean
    Job forgetPreviewLinks(ExpiredPreviewLinks links) {
        return Job.of("forget-preview-links", "Forgets links to previews that have ended.", HOURLY, log -> {
            long removed = links.remove();
            if (removed > 0) {
                log.say("Forgot %,d links.", removed);
            }
        });
    }
}
