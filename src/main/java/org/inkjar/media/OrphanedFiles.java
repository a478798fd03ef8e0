package org.inkjar.media;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import org.springframework.stereotype.Component;

/**
 * Removes files that no entry of the library and no smaller version names: of entries that are gone, and of uploads that failed after their bytes
 * were kept. Young ones stay; their entry may be about to come.
 */
@Component
class OrphanedFiles {

    static final Duration KEPT = Duration.ofDays(1);

    private final MediaRepository media;
    private final ScaledPictureRepository pictures;
    private final MediaStore store;
    private final MediaFolder folder;
    private final Clock clock;

    OrphanedFiles(
            MediaRepository media,
            ScaledPictureRepository pictures,
            MediaStore store,
            MediaFolder folder,
            Clock clock) {
        this.media = media;
        this.pictures = pictures;
        this.store = store;
        this.folder = folder;
        this.clock = clock;
    }

    /** How many. */
    int remove() throws IOException {
        var limit = clock.instant().minus(KEPT);
        folder.removeTemporaryBefore(limit);
        var old = store.putBefore(limit); // before the entries are read: what comes later is not in it
        var named = new HashSet<>(media.hashes());
        named.addAll(pictures.fileHashes());
        var orphans = old.stream().filter(hash -> !named.contains(hash.value())).toList();
        for (var hash : orphans) {
            store.delete(hash, limit);
        }
        return orphans.size();
    }
}
