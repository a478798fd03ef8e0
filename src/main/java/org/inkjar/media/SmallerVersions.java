package org.inkjar.media;

import java.util.Set;
import java.util.UUID;
import org.inkjar.common.RetriedOnCollision;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells of which pictures no smaller versions could be made, and lets one be tried again. */
@Service
@Transactional
@RetriedOnCollision
@PreAuthorize("hasRole('CONTRIBUTOR')")
public class SmallerVersions {

    private final ScalingQueue queue;
    private final MediaEntries entries;

    SmallerVersions(ScalingQueue queue, MediaEntries entries) {
        this.queue = queue;
        this.entries = entries;
    }

    /** The entries whose pictures readers get as they are, because it was tried often enough. */
    @Transactional(readOnly = true)
    public Set<UUID> missing() {
        return queue.failedEntries();
    }

    /**
     * Has it tried again soon.
     *
     * @throws AccessDeniedException when it is somebody else's
     */
    public void tryAgain(UUID id) {
        queue.retry(entries.requireChangeable(id).hash());
    }
}
