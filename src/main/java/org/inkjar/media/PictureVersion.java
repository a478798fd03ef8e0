package org.inkjar.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.inkjar.media.format.FileType;

/** A smaller version of a picture. Its bytes are in the {@link MediaStore}. */
@Embeddable
record PictureVersion(
        @Column(length = ContentHash.LENGTH) String fileHash,

        @Column(length = 100) String contentType,

        int width,
        int height,
        long bytes) {

    PictureVersion(ContentHash file, FileType type, int width, int height, long bytes) {
        this(file.value(), type.contentType(), width, height, bytes);
    }

    ContentHash hash() {
        return new ContentHash(fileHash);
    }

    FileType type() {
        return FileType.of(contentType);
    }
}
