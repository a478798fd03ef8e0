package org.inkjar.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** The folder of the backups. A backup has its name once it was verified; what is being made lies in a folder of its own. */
final class BackupFolder {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("inkjar-\\d{4}-\\d{2}-\\d{2}-\\d{6}Z\\.zip");

    private final Path folder;
    private final Path work;

    BackupFolder(Path data) {
        folder = data.toAbsolutePath().resolve("backups");
        work = folder.resolve("unfinished");
    }

    /** All backups, the latest first. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.<Path>reverseOrder())
                    .toList();
        }
    }

    boolean hasAny() {
        try {
            return !all().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty folder for what is being made. What a process left there that was killed is gone. */
    Path prepareWork() throws IOException {
        clearWork();
        return Files.createDirectories(work);
    }

    void clearWork() throws IOException {
        FileSystemUtils.deleteRecursively(work);
    }

    /** Gives a verified backup its name. */
    Path keep(Path verified, Instant time) throws IOException {
        return Files.move(
                verified, folder.resolve("inkjar-" + TIME.format(time) + ".zip"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes all but the latest, of which there is one at least. */
    List<Path> thin(int kept) throws IOException {
        var superfluous = all().stream().skip(Math.max(kept, 1)).toList();
        for (var backup : superfluous) {
            Files.delete(backup);
        }
        return superfluous;
    }
}
