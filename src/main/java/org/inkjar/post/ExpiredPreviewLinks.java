package org.inkjar.post;

import java.time.Clock;
import org.inkjar.common.RetriedOnCollision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets the links to previews that have ended. Nobody can use them any more anyway. */
@Component
@RetriedOnCollision
class ExpiredPreviewLinks {

    private final PreviewLinkRepository links;
    private final Clock clock;

    ExpiredPreviewLinks(PreviewLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** How many. */
    @Transactional
    long remove() {
        return links.deleteByExpiresAtLessThanEqual(clock.instant());
    }
}
