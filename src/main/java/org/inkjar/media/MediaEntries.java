package org.inkjar.media;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.inkjar.common.Change;
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
    private final MediaDeeds deeds;
    private final Clock clock;

    MediaEntries(MediaRepository media, MediaDeeds deeds, Clock clock) {
        this.media = media;
        this.deeds = deeds;
        this.clock = clock;
    }

    MediaItem add(MediaName name, AcceptedFile file, @Nullable UUID author) {
        var entry = media.saveAndFlush(new Media(name, file, author, clock.instant()));
        deeds.tell("uploaded", entry);
        return entry.item();
    }

    MediaItem replace(UUID id, long version, AcceptedFile file) {
        var entry = require(id);
        StaleVersionException.check("this file", entry.version(), version);
        var before = entry.item();
        entry.replace(file);
        deeds.tell("replaced", entry, changes(before, entry.item()));
        return media.saveAndFlush(entry).item();
    }

    private static List<Change> changes(MediaItem before, MediaItem after) {
        return List.of(
                new Change("Name", before.fileName(), after.fileName()),
                new Change("Size", ByteCount.of(before.bytes()), ByteCount.of(after.bytes())));
    }

    Media require(UUID id) {
        return media.findByIdAndDeletedAtNull(id).orElseThrow(() -> new NotFoundException(GONE));
    }
}
