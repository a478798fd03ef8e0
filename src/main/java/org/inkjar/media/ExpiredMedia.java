package org.inkjar.media;

import java.time.Clock;
import org.inkjar.common.RetriedOnCollision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes deleted entries for good when {@link MediaService#KEPT} is over, and what is known of bytes that no entry has any
 * more. {@link OrphanedFiles} follow.
 */
@Component
@RetriedOnCollision
class ExpiredMedia {

    private final MediaRepository media;
    private final ScaledPictureRepository pictures;
    private final MediaDeeds deeds;
    private final Clock clock;

    ExpiredMedia(MediaRepository media, ScaledPictureRepository pictures, MediaDeeds deeds, Clock clock) {
        this.media = media;
        this.pictures = pictures;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** How many. */
    @Transactional
    int remove() {
        var expired = media.findByDeletedAtBefore(clock.instant().minus(MediaService.KEPT));
        expired.forEach(deeds::tellPurged);
        media.deleteAll(expired);
        media.flush();
        pictures.deleteAll(pictures.unneeded());
        return expired.size();
    }
}
