package org.inkjar.ops;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.zip.ZipException;
import org.springframework.util.FileSystemUtils;

/** Sees that a backup can be restored, by doing it in a folder of its own. */
final class BackupCheck {

    private BackupCheck() {}

    /**
     * Compares every file of the library with its hash, opens the database, reads every row of it, and compares what is
     * there with what the backup says of itself.
     *
     * @param access by whom the database may be opened
     * @throws BackupException when it is not whole
     */
    static void check(BackupArchive backup, DatabaseAccess access) throws IOException {
        try {
            read(backup, access);
        } catch (ZipException | EOFException e) {
            throw new BackupException(e, "ops.backup.failed.packing");
        }
    }

    private static void read(BackupArchive backup, DatabaseAccess access) throws IOException {
        backup.checkFiles();
        var folder = Files.createTempDirectory(backup.folder(), "check-");
        try {
            backup.unpackDatabaseTo(folder);
            var expected = backup.manifest().database();
            if (expected != null) {
                expected.checkCopy(read(access.copyIn(folder)));
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static DatabaseContent read(DatabaseAccess copy) {
        try (var connection = copy.open()) {
            return DatabaseContent.read(connection);
        } catch (SQLException e) {
            throw new BackupException(e, "ops.backup.failed.database", Objects.toString(e.getMessage()));
        }
    }

    /** Whether nothing is in a folder but backups. */
    static boolean isEmpty(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            return !Files.exists(data);
        }
        try (var files = Files.list(data)) {
            return files.allMatch(file -> file.endsWith("backups"));
        }
    }
}
