package org.inkjar.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.zip.ZipInputStream;
import org.inkjar.job.JobLog;

/**
 * Makes one backup, and restores it at once to see that it can be: the copy of the database is opened and every row of it
 * read, every file is compared with its hash. Only then it gets its name.
 */
final class Backup {

    private final Path data;
    private final DatabaseAccess access;
    private final JobLog log;
    private final BackupFolder folder;

    Backup(Path data, DatabaseAccess access, JobLog log) {
        this.data = data;
        this.access = access;
        this.log = log;
        folder = new BackupFolder(data);
    }

    /**
     * Makes it while the blog goes on, and removes those that are too many then.
     *
     * @param database a connection to it
     * @param kept how many backups are kept
     * @return the new one
     * @throws BackupException when it cannot be made, or is not whole; nothing is left of it then
     */
    Path make(Connection database, Instant now, int kept) throws IOException, SQLException {
        try {
            var archive = write(database, folder.prepareWork(), now);
            verify(archive);
            var backup = folder.keep(archive, now);
            log.say("ops.said.verified", backup.getFileName(), Files.size(backup) / BackupRoom.MEGABYTE);
            folder.thin(kept).forEach(old -> log.say("ops.said.removed", old.getFileName()));
            return backup;
        } finally {
            folder.clearWork();
        }
    }

    private Path write(Connection database, Path work, Instant now) throws IOException, SQLException {
        var room = BackupRoom.needed(data, access);
        room.check(work);
        var archive = work.resolve("backup.zip");
        try (var writer = new BackupWriter(archive)) {
            var content = access.isFile() ? copyDatabase(database, work, writer) : null;
            writer.files(data);
            var manifest = new BackupManifest(
                    BackupManifest.FORMAT, CommandLine.version(), now, writer.files(), writer.damaged(), content);
            writer.manifest(manifest);
            sayWhatIsIn(manifest);
            return archive;
        } catch (IOException | SQLException e) {
            room.check(work); // what fails on a full disk fails in many words
            throw e;
        }
    }

    /** H2's own archive of its file, as it was at one moment; see decision 25. */
    private static DatabaseContent copyDatabase(Connection database, Path work, BackupWriter writer)
            throws IOException, SQLException {
        var copy = work.resolve("database.zip");
        var before = DatabaseContent.count(database);
        try (var backup = database.prepareStatement("backup to ?")) {
            backup.setString(1, copy.toString());
            backup.execute();
        }
        var content = before.unchangedUntil(DatabaseContent.count(database));
        try (var zip = new ZipInputStream(Files.newInputStream(copy))) {
            zip.getNextEntry();
            writer.database(zip);
        }
        Files.delete(copy);
        return content;
    }

    private void sayWhatIsIn(BackupManifest manifest) {
        var database = manifest.database();
        if (database == null) {
            log.say("ops.said.other-database");
        } else {
            log.say("ops.said.database", database.total(), database.rows().size());
        }
        log.say("ops.said.files", manifest.files());
        manifest.damaged().forEach(file -> log.say("ops.said.damaged", file));
    }

    private void verify(Path archive) throws IOException {
        try (var backup = BackupArchive.open(archive)) {
            BackupCheck.check(backup, access);
        }
    }
}
