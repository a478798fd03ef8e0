package org.inkjar.media;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.inkjar.common.ContentListener;
import org.inkjar.media.format.FileType;
import org.jspecify.annotations.Nullable;

/** One entry of the library. Its bytes are in the {@link MediaStore}; other entries may have the same. */
@Entity
@EntityListeners(ContentListener.class)
class Media {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    @Column(length = MediaKey.LENGTH)
    private String addressKey;

    @Column(length = ContentHash.LENGTH)
    private String hash;

    @Column(length = MediaName.MAX_LENGTH)
    private String fileName;

    @Column(length = 100)
    private String contentType;

    private long bytes;
    private int width;
    private int height;

    @Column(length = MediaText.MAX_ALT)
    private String alt = "";

    @Column(length = MediaText.MAX_CAPTION)
    private String caption = "";

    @Column(name = "focal_x")
    private int focalX = FocalPoint.CENTRE.x();

    @Column(name = "focal_y")
    private int focalY = FocalPoint.CENTRE.y();

    private @Nullable UUID uploadedBy;
    private Instant uploadedAt;
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Media() {}

    Media(MediaName name, AcceptedFile file, @Nullable UUID uploadedBy, Instant now) {
        this.addressKey = MediaKey.random().value();
        this.fileName = name.value();
        this.hash = file.hash().value();
        this.contentType = file.type().contentType();
        this.bytes = file.bytes();
        this.width = file.size().width();
        this.height = file.size().height();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
    }

    /** Puts other bytes under the same address. What was said of the old ones stays. */
    void replace(AcceptedFile file) {
        fileName = new MediaName(fileName).as(file.type()).value();
        hash = file.hash().value();
        contentType = file.type().contentType();
        bytes = file.bytes();
        width = file.size().width();
        height = file.size().height();
    }

    void describe(MediaText text) {
        alt = text.alt();
        caption = text.caption();
        focalX = text.focus().x();
        focalY = text.focus().y();
    }

    void delete(Instant now) {
        if (deletedAt == null) {
            deletedAt = now;
        }
    }

    void restore() {
        deletedAt = null;
    }

    long version() {
        return version;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    ContentHash hash() {
        return new ContentHash(hash);
    }

    MediaItem item() {
        return new MediaItem(
                requireNonNull(id),
                version,
                new MediaKey(addressKey),
                hash().fingerprint(),
                fileName,
                FileType.of(contentType),
                bytes,
                width,
                height,
                new MediaText(alt, caption, new FocalPoint(focalX, focalY)),
                uploadedBy,
                uploadedAt);
    }
}
