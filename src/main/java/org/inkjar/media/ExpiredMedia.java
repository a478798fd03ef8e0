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
    private final Clock clock;

    ExpiredMedia(MediaRepository media, ScaledPictureRepository pictures, Clock clock) {
        this.media = media;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** How many. */
    @Transactional
    int remove() {
        var expired = media.findByDeletedAtBefore(clock.instant().minus(MediaService.KEPT));
        media.deleteAll(expired);
        media.flush();
        pictures.deleteAll(pictures.unneeded());
        return expired.size();
    }
}
