package org.inkjar.ops;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the archive of a backup. When it is closed, it is on the disk. */
final class BackupWriter implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final List<String> damaged = new ArrayList<>();
    private long files;

    BackupWriter(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
    }

    void database(InputStream content) throws IOException {
        put(BackupArchive.DATABASE, Deflater.DEFAULT_COMPRESSION, content);
    }

    /** Puts all files of a library in; what is taken away meanwhile, nothing in the copied database names. */
    void files(Path data) throws IOException {
        for (var file : filesIn(data)) {
            var name = name(data, file);
            var digest = BackupArchive.sha256();
            try (var content = new DigestInputStream(Files.newInputStream(file), digest)) {
                put(name, Deflater.NO_COMPRESSION, content); // pictures are compressed already
                files++;
                if (!BackupArchive.isNamedBy(name, digest)) {
                    damaged.add(name);
                }
            } catch (NoSuchFileException _) {
                // removed since it was listed
            }
        }
    }

    /** How many there are in it. */
    long files() {
        return files;
    }

    /** Those whose bytes are not any more what their names say. Better a damaged picture than none. */
    List<String> damaged() {
        return List.copyOf(damaged);
    }

    void manifest(BackupManifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(BackupArchive.MANIFEST));
        manifest.writeTo(zip);
        zip.closeEntry();
    }

    /** The files of a library in the data folder, in the order of their hashes. */
    static List<Path> filesIn(Path data) throws IOException {
        var media = data.resolve("media");
        if (!Files.isDirectory(media)) {
            return List.of();
        }
        try (var files = Files.walk(media, 2)) {
            return files.filter(file -> BackupArchive.isFile(name(data, file)))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path data, Path file) {
        return data.relativize(file).toString().replace('\\', '/');
    }

    private void put(String name, int level, InputStream content) throws IOException {
        zip.setLevel(level);
        zip.putNextEntry(new ZipEntry(name));
        content.transferTo(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            zip.finish();
            zip.flush();
            channel.force(true);
        }
    }
}
