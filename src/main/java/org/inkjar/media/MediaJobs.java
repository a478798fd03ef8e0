package org.inkjar.media;

import java.time.Duration;
import org.inkjar.common.Words;
import org.inkjar.job.Job;
import org.inkjar.job.JobSchedule.Every;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is cleared away by itself. */
@Configuration(proxyBeanMethods = false)
class MediaJobs {

    @Bean
    Job emptyMediaTrash(ExpiredMedia media) {
        return Job.of(
                "empty-the-media-trash",
                () -> Words.of("media.job.empty-the-media-trash"),
                () -> Words.of("media.job.empty-the-media-trash.purpose", MediaService.KEPT.toDays()),
                new Every(Duration.ofHours(1)),
                log -> {
                    int removed = media.remove();
                    if (removed > 0) {
                        log.say("media.said.deleted", removed);
                    }
                });
    }

    @Bean
    Job removeUnneededFiles(OrphanedFiles files) {
        return Job.of(
                "remove-unneeded-files",
                () -> Words.of("media.job.remove-unneeded-files"),
                () -> Words.of("media.job.remove-unneeded-files.purpose"),
                new Every(Duration.ofHours(6)),
                log -> {
                    int removed = files.remove();
                    if (removed > 0) {
                        log.say("media.said.removed", removed);
                    }
                });
    }
}
