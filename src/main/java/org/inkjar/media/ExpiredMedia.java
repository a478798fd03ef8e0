package org.inkjar.media;

import java.time.Clock;
import org.inkjar.common.RetriedOnCollision;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes deleted entries for good when {@link MediaService#KEPT} is over. {@link OrphanedFiles} follow. */
@Component
@RetriedOnCollision
class ExpiredMedia {

    private final MediaRepository media;
    private final Clock clock;

    ExpiredMedia(MediaRepository media, Clock clock) {
        this.media = media;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H")
    @Transactional
    void remove() {
        media.deleteAll(media.findByDeletedAtBefore(clock.instant().minus(MediaService.KEPT)));
    }
}
