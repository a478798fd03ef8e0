package org.inkjar.ops;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A backup: a zip of what it says of itself, the database, and the files of the library under their hashes. Whoever unpacks
 * it has a data folder.
 */
final class BackupArchive implements AutoCloseable {

    static final String MANIFEST = "backup.json";
    static final String DATABASE_NAME = "inkjar";
    static final String DATABASE = DATABASE_NAME + ".mv.db";

    private static final Pattern FILE = Pattern.compile("media/([0-9a-f]{2})/(\\1[0-9a-f]{62})");

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupArchive(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws BackupException when the file is none */
    static BackupArchive open(Path file) throws IOException {
        var zip = zip(file);
        try {
            var entry = zip.getEntry(MANIFEST);
            if (entry == null) {
                throw new BackupException("ops.backup.failed.manifest", file, MANIFEST);
            }
            try (var in = zip.getInputStream(entry)) {
                return new BackupArchive(zip, BackupManifest.read(in));
            }
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BackupException("ops.backup.failed.file", file);
        }
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new BackupException(e, "ops.backup.failed.archive", file);
        }
    }

    /** The folder in which it lies. */
    Path folder() {
        return requireNonNull(Path.of(zip.getName()).toAbsolutePath().getParent());
    }

    BackupManifest manifest() {
        return manifest;
    }

    /**
     * Unpacks everything into a folder, and sees that it is whole while it does.
     *
     * @throws BackupException when something is missing, or is otherwise than it was
     */
    void unpackTo(Path folder) throws IOException {
        checkNames();
        unpackDatabaseTo(folder);
        for (var name : files()) {
            var target = folder.resolve(name);
            Files.createDirectories(requireNonNull(target.getParent()));
            try (var out = newFile(target)) {
                copyFile(name, out);
            }
        }
    }

    /** Unpacks the database alone, if there is one. */
    void unpackDatabaseTo(Path folder) throws IOException {
        var entry = zip.getEntry(DATABASE);
        if ((entry == null) != (manifest.database() == null)) {
            throw new BackupException("ops.backup.failed.database-other");
        }
        if (entry != null) {
            copyDatabase(entry, folder.resolve(DATABASE));
        }
    }

    /** H2 notices damage only where it has something; a zip says of every byte whether it is what it was. */
    private void copyDatabase(ZipEntry entry, Path target) throws IOException {
        var sum = new CRC32();
        try (var in = new CheckedInputStream(zip.getInputStream(entry), sum);
                var out = newFile(target)) {
            in.transferTo(out);
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new BackupException("ops.backup.failed.database-changed");
        }
    }

    /** Reads every file of the library; each is named by its hash. */
    void checkFiles() throws IOException {
        checkNames();
        for (var name : files()) {
            copyFile(name, OutputStream.nullOutputStream());
        }
    }

    /** Nothing else may be in it: names of a stranger's archive could lead out of the folder. */
    private void checkNames() {
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !isExpected(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BackupException("ops.backup.failed.alien", name);
                });
        if (files().size() != manifest.files()) {
            throw new BackupException("ops.backup.failed.files", manifest.files(), files().size());
        }
    }

    private static boolean isExpected(String name) {
        return name.equals(MANIFEST)
                || name.equals(DATABASE)
                || FILE.matcher(name).matches();
    }

    private Set<String> files() {
        var names = new TreeSet<String>();
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> FILE.matcher(name).matches())
                .forEach(names::add);
        return names;
    }

    private void copyFile(String name, OutputStream out) throws IOException {
        var digest = sha256();
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            in.transferTo(new DigestOutputStream(out, digest));
        }
        if (!isNamedBy(name, digest) && !manifest.damaged().contains(name)) {
            throw new BackupException("ops.backup.failed.file-changed", name);
        }
    }

    /** What is written is on the disk when it is closed. */
    private static OutputStream newFile(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new BufferedOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void close() throws IOException {
                try (channel) {
                    flush();
                    channel.force(true);
                }
            }
        };
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Whether a file of the library has the bytes that its name says. */
    static boolean isNamedBy(String name, MessageDigest digest) {
        return name.endsWith("/" + HexFormat.of().formatHex(digest.digest()));
    }

    /** Whether a path below {@code media} is that of a file of the library. */
    static boolean isFile(String name) {
        return FILE.matcher(name).matches();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
