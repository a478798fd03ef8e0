package org.inkjar.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** Keeps bytes under their hash. It knows no names and no rows; the same bytes are kept once. */
interface MediaStore {

    /**
     * Keeps what the content writes. When this returns, it is on the disk; when it throws, nothing of it is left.
     *
     * @throws IOException when the disk is full, or the content itself fails
     */
    StoredFile put(Content content) throws IOException;

    /**
     * The bytes from the first one on.
     *
     * @throws java.nio.file.NoSuchFileException when there is no such file
     */
    InputStream open(ContentHash hash) throws IOException;

    /**
     * How many bytes there are.
     *
     * @throws java.nio.file.NoSuchFileException when there is no such file
     */
    long size(ContentHash hash) throws IOException;

    boolean exists(ContentHash hash);

    /** The files that were put before {@code time}, and not again since. */
    List<ContentHash> putBefore(Instant time) throws IOException;

    /** Deletes the file, unless it was put again at {@code time} or later. */
    void delete(ContentHash hash, Instant time) throws IOException;

    /** Writes the bytes of one file. */
    @FunctionalInterface
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /** What was kept, and how long it is. */
    record StoredFile(ContentHash hash, long bytes) {}
}
