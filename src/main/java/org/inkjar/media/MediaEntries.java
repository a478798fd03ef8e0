package org.inkjar.media;

import java.time.Clock;
import java.util.UUID;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.StaleVersionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the entries of files that were accepted. */
@Component
@Transactional
@RetriedOnCollision
class MediaEntries {

    static final String GONE = "This file is no longer in the library.";

    private final MediaRepository media;
    private final Clock clock;

    MediaEntries(MediaRepository media, Clock clock) {
        this.media = media;
        this.clock = clock;
    }

    MediaItem add(MediaName name, AcceptedFile file, @Nullable UUID author) {
        return media.saveAndFlush(new Media(name, file, author, clock.instant()))
                .item();
    }

    MediaItem replace(UUID id, long version, AcceptedFile file) {
        var entry = require(id);
        StaleVersionException.check("this file", entry.version(), version);
        entry.replace(file);
        return media.saveAndFlush(entry).item();
    }

    Media require(UUID id) {
        return media.findByIdAndDeletedAtNull(id).orElseThrow(() -> new NotFoundException(GONE));
    }
}
