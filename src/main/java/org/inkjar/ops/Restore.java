package org.inkjar.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.util.FileSystemUtils;

/** Puts a backup into an empty data folder, after it has seen that it is whole. */
final class Restore {

    /** The copy was made in the middle of a run, of the backup itself at least: it does not go on here. */
    private static final String[] BEGIN_ANEW = {
        "delete from scheduled_tasks",
        "update job set started_at = null, outcome = null, requested = false where ended_at is null"
    };

    private final Path data;
    private final DatabaseAccess access;

    /** @param access of the database in the data folder, as it will be */
    Restore(Path data, DatabaseAccess access) {
        this.data = data.toAbsolutePath();
        this.access = access;
    }

    /**
     * All of it, or nothing.
     *
     * @throws BackupException when the folder is not empty, or the backup not whole
     */
    BackupManifest from(Path file) throws IOException, SQLException {
        if (!BackupCheck.isEmpty(data)) {
            throw new BackupException("ops.restore.failed.folder", data);
        }
        var work = Files.createDirectories(data.resolve("restoring"));
        try (var backup = BackupArchive.open(file)) {
            BackupCheck.check(backup, access);
            backup.unpackTo(work);
            if (backup.manifest().database() != null) {
                beginAnew(work);
            }
            moveInto(data, work);
            return backup.manifest();
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
    }

    private void beginAnew(Path folder) throws SQLException {
        try (var connection = access.copyIn(folder).open();
                var statement = connection.createStatement()) {
            for (var sql : BEGIN_ANEW) {
                statement.execute(sql);
            }
        }
    }

    /** The database last: without it, nothing is there. */
    private static void moveInto(Path data, Path work) throws IOException {
        var media = work.resolve("media");
        if (Files.isDirectory(media)) {
            Files.move(media, data.resolve("media"));
        }
        var database = work.resolve(BackupArchive.DATABASE);
        if (Files.exists(database)) {
            Files.move(database, data.resolve(BackupArchive.DATABASE));
        }
    }
}
