package org.inkjar.media;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.inkjar.common.Change;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the entries of files that were accepted. */
@Component
@Transactional
@RetriedOnCollision
class MediaEntries {

    private final MediaRepository media;
    private final MediaRights rights;
    private final MediaDeeds deeds;
    private final Clock clock;

    MediaEntries(MediaRepository media, MediaRights rights, MediaDeeds deeds, Clock clock) {
        this.media = media;
        this.rights = rights;
        this.deeds = deeds;
        this.clock = clock;
    }

    MediaItem add(MediaName name, AcceptedFile file, @Nullable UUID author) {
        var entry = media.saveAndFlush(new Media(name, file, author, clock.instant()));
        deeds.tell("deed.media.uploaded", entry);
        return entry.item();
    }

    MediaItem replace(UUID id, long version, AcceptedFile file) {
        var entry = requireChangeable(id);
        StaleVersionException.check(Words.of("media.this"), entry.version(), version);
        var before = entry.item();
        entry.replace(file);
        deeds.tell("deed.media.replaced", entry, changes(before, entry.item()));
        return media.saveAndFlush(entry).item();
    }

    private static List<Change> changes(MediaItem before, MediaItem after) {
        return List.of(
                Change.of("deed.field.name", before.fileName(), after.fileName()),
                Change.of("deed.field.size", ByteCount.of(before.bytes()), ByteCount.of(after.bytes())));
    }

    /**
     * @throws NotFoundException when it is deleted
     * @throws AccessDeniedException when it is somebody else's
     */
    Media requireChangeable(UUID id) {
        var entry = media.findByIdAndDeletedAtNull(id).orElseThrow(MediaEntries::gone);
        rights.check(entry.item());
        return entry;
    }

    /**
     * Deleted ones too.
     *
     * @throws AccessDeniedException when one of them is somebody else's
     */
    List<Media> findAllChangeable(Collection<UUID> ids) {
        var found = media.findAllById(ids);
        found.forEach(entry -> rights.check(entry.item()));
        return found;
    }

    static NotFoundException gone() {
        return new NotFoundException(Words.of("media.gone"));
    }
}
