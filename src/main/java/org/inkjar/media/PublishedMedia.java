package org.inkjar.media;

import java.util.List;
import java.util.Optional;
import org.inkjar.media.format.FileType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The library as readers see it: by address, and without what is deleted. */
@Service
@Transactional(readOnly = true)
public class PublishedMedia {

    private final MediaRepository media;
    private final ScaledPictureRepository scaled;

    PublishedMedia(MediaRepository media, ScaledPictureRepository scaled) {
        this.media = media;
        this.scaled = scaled;
    }

    public Optional<MediaItem> find(MediaKey key) {
        return entry(key).map(Media::item);
    }

    /** The picture with its smaller versions. Empty for other files. */
    public Optional<Picture> picture(MediaKey key) {
        return entry(key).filter(entry -> entry.item().isPicture()).map(this::picture);
    }

    /** Where the bytes are as well. */
    Optional<ServedFile> file(MediaKey key) {
        return entry(key).map(entry -> new ServedFile(entry.item(), entry.item().type(), entry.hash()));
    }

    /** The smaller version of this width, and of the type that the name has; without one, the file itself. */
    Optional<ServedFile> version(MediaKey key, int width, String name) {
        return entry(key)
                .map(entry -> versions(entry).stream()
                        .filter(version ->
                                version.width() == width && version.type().has(MediaName.extension(name)))
                        .findFirst()
                        .map(version -> new ServedFile(entry.item(), version.type(), version.hash()))
                        .orElseGet(
                                () -> new ServedFile(entry.item(), entry.item().type(), entry.hash())));
    }

    private Picture picture(Media entry) {
        var item = entry.item();
        return new Picture(
                item,
                versions(entry).stream()
                        .map(version -> Picture.Version.of(item, version))
                        .toList());
    }

    private List<PictureVersion> versions(Media entry) {
        return scaled.findById(entry.hash().value())
                .map(ScaledPicture::versions)
                .orElse(List.of());
    }

    private Optional<Media> entry(MediaKey key) {
        return media.findByAddressKeyAndDeletedAtNull(key.value());
    }

    /** @param type of these bytes, which a smaller version may have for itself */
    record ServedFile(MediaItem item, FileType type, ContentHash hash) {}
}
