package org.inkjar.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The room on the disk that a backup takes while it is made.
 *
 * @param bytes the archive, and two copies of the database
 */
record BackupRoom(long bytes) {

    /** In bytes. */
    static final double MEGABYTE = 1_000_000;

    /** Left free for the blog, which goes on. */
    private static final long RESERVE = 20_000_000;

    static BackupRoom needed(Path data, DatabaseAccess access) throws IOException {
        long bytes = RESERVE;
        for (var file : BackupWriter.filesIn(data)) {
            bytes += Files.size(file);
        }
        var database = access.file().filter(Files::exists);
        return new BackupRoom(database.isPresent() ? bytes + 3 * Files.size(database.get()) : bytes);
    }

    /** @throws BackupException when there is not enough of it */
    void check(Path folder) throws IOException {
        long usable = Files.getFileStore(folder).getUsableSpace();
        if (usable < bytes) {
            throw new BackupException("ops.backup.failed.room", bytes / MEGABYTE, usable / MEGABYTE);
        }
    }
}
