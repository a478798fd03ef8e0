package org.inkjar.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.inkjar.common.InkjarProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The folder of the library. What is not whole yet lies in a folder of its own, on the same disk. */
@Component
class MediaFolder {

    private final Path root;
    private final Path incoming;

    @Autowired
    MediaFolder(InkjarProperties properties) {
        this(properties.data().resolve("media"));
    }

    MediaFolder(Path root) {
        this.root = root.toAbsolutePath();
        this.incoming = this.root.resolve("incoming");
    }

    /** Where the bytes of this hash lie, or would. */
    Path file(ContentHash hash) {
        return root.resolve(hash.value().substring(0, 2)).resolve(hash.value());
    }

    /** An empty file for what is about to come. Whoever asks for it removes it. */
    Path newTemporary() throws IOException {
        Files.createDirectories(incoming);
        return Files.createTempFile(incoming, "upload-", ".tmp");
    }

    /** Files of the store that were written before {@code time}. */
    List<ContentHash> storedBefore(Instant time) throws IOException {
        return filesBefore(root, time).stream()
                .filter(file -> !file.startsWith(incoming))
                .map(file -> file.getFileName().toString())
                .filter(ContentHash::isValid)
                .map(ContentHash::new)
                .toList();
    }

    /** Removes what a process left behind that was killed in the middle of an upload. */
    void removeTemporaryBefore(Instant time) throws IOException {
        for (var file : filesBefore(incoming, time)) {
            Files.deleteIfExists(file);
        }
    }

    static boolean isBefore(Path file, Instant time) throws IOException {
        return Files.getLastModifiedTime(file).compareTo(FileTime.from(time)) < 0;
    }

    private static List<Path> filesBefore(Path folder, Instant time) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var limit = FileTime.from(time);
        try (Stream<Path> files = Files.find(
                folder,
                2,
                (file, attributes) -> attributes.isRegularFile()
                        && attributes.lastModifiedTime().compareTo(limit) < 0)) {
            return files.toList();
        }
    }
}
