package org.inkjar.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.inkjar.common.InkjarProperties;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.media.format.FileType;
import org.inkjar.media.format.PictureSize;
import org.inkjar.media.format.Pictures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Looks through what is uploaded, and keeps it if it is of use and harmless. The name and the type that the browser tells
 * are not believed. However large the file is, only a part of it is in memory.
 */
@Component
class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private static final String FIELD = "file";
    private static final int BUFFER = 64 * 1024;

    private final MediaFolder folder;
    private final MediaStore store;
    private final InkjarProperties.Media limits;

    Intake(MediaFolder folder, MediaStore store, InkjarProperties properties) {
        this.folder = folder;
        this.store = store;
        this.limits = properties.media();
    }

    /**
     * Reads the file to its end, or to where it goes too far; one that says how long it is, and is too long, not at all.
     *
     * @throws InvalidInputException about {@code file}, when it is not accepted
     * @throws MediaStorageException when it did not arrive or could not be kept
     */
    AcceptedFile accept(IncomingFile file) {
        try {
            var head = file.content().readNBytes(FileType.HEAD);
            var type = type(head, MediaName.extension(file.name()));
            var limit = type.isPicture() ? limits.maxSize() : limits.maxFileSize();
            check(file.length(), limit);
            var arrived = folder.newTemporary();
            try {
                arrive(head, file.content(), arrived, limit);
                return keep(type, arrived);
            } finally {
                Files.deleteIfExists(arrived);
            }
        } catch (IOException e) {
            log.warn("An upload was not kept: {}", e.toString());
            throw new MediaStorageException(e);
        }
    }

    private FileType type(byte[] head, String extension) {
        if (head.length == 0) {
            throw new InvalidInputException(FIELD, Words.of("media.empty"));
        }
        return FileType.sniff(head, extension)
                .filter(type -> type.isPicture() || limits.files().contains(extension))
                .orElseThrow(() ->
                        new InvalidInputException(FIELD, Words.of("media.unknown", String.join(", ", limits.files()))));
    }

    private static void arrive(byte[] head, InputStream in, Path file, DataSize limit) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[BUFFER];
            long arrived = head.length;
            out.write(head);
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                arrived += read;
                check(arrived, limit);
                out.write(buffer, 0, read);
            }
            check(arrived, limit);
        }
    }

    private AcceptedFile keep(FileType type, Path arrived) throws IOException {
        var size = new AtomicReference<>(PictureSize.NONE);
        var stored = store.put(out -> {
            if (type.isPicture()) {
                size.set(Pictures.clean(type, arrived, out));
            } else {
                Files.copy(arrived, out);
            }
        });
        return new AcceptedFile(stored.hash(), stored.bytes(), type, size.get());
    }

    private static void check(long length, DataSize limit) {
        if (length > limit.toBytes()) {
            throw new InvalidInputException(FIELD, IncomingFile.tooLong(limit));
        }
    }
}
