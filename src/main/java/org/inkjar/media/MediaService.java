package org.inkjar.media;

import static java.util.function.Predicate.not;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.common.Change;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.StaleVersionException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Describes the entries of the library, and deletes them so that they can be had back for {@link #KEPT}. */
@Service
@Transactional
@PreAuthorize("hasRole('AUTHOR')")
@RetriedOnCollision
public class MediaService {

    /** How long a deleted entry can be restored. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final MediaRepository media;
    private final MediaEntries entries;
    private final MediaStore store;
    private final MediaDeeds deeds;
    private final Clock clock;

    MediaService(MediaRepository media, MediaEntries entries, MediaStore store, MediaDeeds deeds, Clock clock) {
        this.media = media;
        this.entries = entries;
        this.store = store;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** The entry, unless it is deleted. */
    @Transactional(readOnly = true)
    public Optional<MediaItem> find(UUID id) {
        return media.findByIdAndDeletedAtNull(id).map(Media::item);
    }

    /**
     * The bytes of an entry, deleted or not: those of deleted ones have no public address.
     *
     * @throws NotFoundException when there is no such entry
     */
    @Transactional(readOnly = true)
    public InputStream open(UUID id) throws IOException {
        var entry = media.findById(id).orElseThrow(() -> new NotFoundException(MediaEntries.GONE));
        return store.open(entry.hash());
    }

    /**
     * Keeps what is said of an entry.
     *
     * @throws StaleVersionException when somebody changed it since {@code version} was read
     * @throws NotFoundException when it is deleted
     */
    public MediaItem describe(UUID id, long version, MediaText text) {
        var entry = entries.require(id);
        StaleVersionException.check("this file", entry.version(), version);
        var before = entry.item().text();
        entry.describe(text);
        deeds.tell("changed", entry, Change.between(before, text));
        return media.saveAndFlush(entry).item();
    }

    /** Takes entries away from readers and writers; their addresses lead nowhere. */
    public void delete(Collection<UUID> ids) {
        var now = clock.instant();
        media.findAllById(ids).stream().filter(not(Media::isDeleted)).forEach(entry -> {
            entry.delete(now);
            deeds.tell("deleted", entry);
        });
    }

    /** Brings deleted entries back under their addresses. */
    public void restore(Collection<UUID> ids) {
        media.findAllById(ids).stream().filter(Media::isDeleted).forEach(entry -> {
            entry.restore();
            deeds.tell("restored", entry);
        });
    }
}
