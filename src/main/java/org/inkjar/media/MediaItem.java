package org.inkjar.media;

import java.time.Instant;
import java.util.UUID;
import org.inkjar.common.SitePaths;
import org.inkjar.media.format.FileType;
import org.inkjar.media.scaling.Scaling;
import org.jspecify.annotations.Nullable;

/**
 * A picture or a file of the library.
 *
 * @param fingerprint changes when the bytes do
 * @param bytes how long it is
 * @param width in pixels, as it is seen; 0 where it is no picture, or has no size of its own
 * @param height as {@code width}
 * @param uploadedBy the author, where one is known
 */
public record MediaItem(
        UUID id,
        long version,
        MediaKey key,
        String fingerprint,
        String fileName,
        FileType type,
        long bytes,
        int width,
        int height,
        MediaText text,
        @Nullable UUID uploadedBy,
        Instant uploadedAt) {

    /** The public address, which lasts when the bytes are replaced. */
    public String path() {
        return SitePaths.media(key.value(), fileName);
    }

    /** The public address of these very bytes, which may be kept for ever. */
    public String lastingPath() {
        return path() + "?v=" + fingerprint;
    }

    /** The address of a small version for the admin's lists; of the picture itself, where it has none. */
    public String thumbnailPath() {
        return Scaling.types().contains(type)
                ? SitePaths.media(key.value(), Scaling.SMALLEST + "/" + fileName) + "?of=" + fingerprint
                : lastingPath();
    }

    public boolean isPicture() {
        return type.isPicture();
    }
}
