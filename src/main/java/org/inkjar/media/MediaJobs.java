package org.inkjar.media;

import java.time.Duration;
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
                "Deletes for good what has been in the trash of the library for %d days."
                        .formatted(MediaService.KEPT.toDays()),
                new Every(Duration.ofHours(1)),
                log -> {
                    int removed = media.remove();
                    if (removed > 0) {
                        log.say("Deleted %,d pictures and files for good.", removed);
                    }
                });
    }

    @Bean
    Job removeUnneededFiles(OrphanedFiles files) {
        return Job.of(
                "remove-unneeded-files",
                "Removes files from the disk that nothing in the library names any more.",
                new Every(Duration.ofHours(6)),
                log -> {
                    int removed = files.remove();
                    if (removed > 0) {
                        log.say("Removed %,d files.", removed);
                    }
                });
    }
}
