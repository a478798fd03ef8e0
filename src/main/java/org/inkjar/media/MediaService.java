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
import org.inkjar.common.Words;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Describes the entries of the library, and deletes them so that they can be had back for {@link #KEPT}: those that
 * somebody uploaded, and for editors all.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CONTRIBUTOR')")
@RetriedOnCollision
public class MediaService {

    /** How long a deleted entry can be restored. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final MediaRepository media;
    private final MediaEntries entries;
    private final MediaStore store;
    private final MediaRights rights;
    private final MediaDeeds deeds;
    private final Clock clock;

    MediaService(
            MediaRepository media,
            MediaEntries entries,
            MediaStore store,
            MediaRights rights,
            MediaDeeds deeds,
            Clock clock) {
        this.media = media;
        this.entries = entries;
        this.store = store;
        this.rights = rights;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** The entry, unless it is deleted. */
    @Transactional(readOnly = true)
    public Optional<MediaItem> find(UUID id) {
        return media.findByIdAndDeletedAtNull(id).map(Media::item);
    }

    /**
     * The bytes of an entry: of deleted ones, which have no public address, for whoever may restore them.
     *
     * @throws NotFoundException when there is no such entry
     */
    @Transactional(readOnly = true)
    public InputStream open(UUID id) throws IOException {
        var entry = media.findById(id)
                .filter(found -> !found.isDeleted() || rights.mayChange(found.item()))
                .orElseThrow(MediaEntries::gone);
        return store.open(entry.hash());
    }

    /**
     * Keeps what is said of an entry.
     *
     * @throws StaleVersionException when somebody changed it since {@code version} was read
     * @throws NotFoundException when it is deleted
     * @throws AccessDeniedException when it is somebody else's
     */
    public MediaItem describe(UUID id, long version, MediaText text) {
        var entry = entries.requireChangeable(id);
        StaleVersionException.check(Words.of("media.this"), entry.version(), version);
        var before = entry.item().text();
        entry.describe(text);
        deeds.tell("deed.media.changed", entry, Change.between(before, text));
        return media.saveAndFlush(entry).item();
    }

    /**
     * Takes entries away from readers and writers; their addresses lead nowhere.
     *
     * @throws AccessDeniedException when one of them is somebody else's
     */
    public void delete(Collection<UUID> ids) {
        var now = clock.instant();
        entries.findAllChangeable(ids).stream().filter(not(Media::isDeleted)).forEach(entry -> {
            entry.delete(now);
            deeds.tell("deed.media.deleted", entry);
        });
    }

    /**
     * Brings deleted entries back under their addresses.
     *
     * @throws AccessDeniedException when one of them is somebody else's
     */
    public void restore(Collection<UUID> ids) {
        entries.findAllChangeable(ids).stream().filter(Media::isDeleted).forEach(entry -> {
            entry.restore();
            deeds.tell("deed.media.restored", entry);
        });
    }
}
