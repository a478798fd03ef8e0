package org.inkjar.media;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Keeps the bytes in the data folder, {@code media/ab/abcdef…}. A file appears there whole or not at all: it is written
 * under another name, forced to the disk, and then moved.
 */
@Component
class FolderMediaStore implements MediaStore {

    private static final int BUFFER = 64 * 1024;

    private final MediaFolder folder;
    private final Clock clock;

    FolderMediaStore(MediaFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public StoredFile put(Content content) throws IOException {
        var temporary = folder.newTemporary();
        try {
            var hash = write(content, temporary);
            var stored = new StoredFile(hash, Files.size(temporary));
            moveIntoPlace(temporary, folder.file(hash));
            return stored;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static ContentHash write(Content content, Path file) throws IOException {
        var digest = ContentHash.digest();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var out =
                    new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), digest), BUFFER);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
        return ContentHash.of(digest);
    }

    /** The same bytes take the place of the same bytes, and are young again: see {@link #delete}. */
    private synchronized void moveIntoPlace(Path temporary, Path target) throws IOException {
        var parent = Files.createDirectories(requireNonNull(target.getParent()));
        Files.setLastModifiedTime(temporary, FileTime.from(clock.instant()));
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        Disk.forceFolder(parent);
    }

    @Override
    public InputStream open(ContentHash hash) throws IOException {
        return Files.newInputStream(folder.file(hash));
    }

    @Override
    public long size(ContentHash hash) throws IOException {
        return Files.size(folder.file(hash));
    }

    @Override
    public boolean exists(ContentHash hash) {
        return Files.isRegularFile(folder.file(hash));
    }

    @Override
    public List<ContentHash> putBefore(Instant time) throws IOException {
        return folder.storedBefore(time);
    }

    /** Not while a file is moved into place: somebody may upload the very bytes that nobody needed so far. */
    @Override
    public synchronized void delete(ContentHash hash, Instant time) throws IOException {
        var file = folder.file(hash);
        if (exists(hash) && MediaFolder.isBefore(file, time)) {
            Files.delete(file);
        }
    }
}
