package org.inkjar.media;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The library as readers see it: by address, and without what is deleted. */
@Service
@Transactional(readOnly = true)
public class PublishedMedia {

    private final MediaRepository media;

    PublishedMedia(MediaRepository media) {
        this.media = media;
    }

    public Optional<MediaItem> find(MediaKey key) {
        return entry(key).map(Media::item);
    }

    /** Where the bytes are as well. */
    Optional<ServedFile> file(MediaKey key) {
        return entry(key).map(entry -> new ServedFile(entry.item(), entry.hash()));
    }

    private Optional<Media> entry(MediaKey key) {
        return media.findByAddressKeyAndDeletedAtNull(key.value());
    }

    record ServedFile(MediaItem item, ContentHash hash) {}
}
