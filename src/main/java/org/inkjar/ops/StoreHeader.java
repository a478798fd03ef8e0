package org.inkjar.ops;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The first two blocks of H2's file, which are alike and say where its last chunk is. Each commit is a chunk.
 *
 * <p>H2 2.5.252 writes them a chunk late when a commit fills a gap, and whoever opens the file after a kill finds
 * neither that commit nor those that came after it in other gaps. Here they are made to name the last one, unless H2
 * does not find it whole: from there it would go back further than it has to.
 *
 * @see <a href="https://h2database.com/html/mvstore.html#fileFormat">The format of the file</a>
 */
final class StoreHeader {

    private static final int BLOCK = 4096;
    private static final int FOOTER = 128;
    private static final int LONGEST_LINE = 1024;

    /** H2 writes the header every 20 chunks, unless the file grows at its end, where it looks by itself. */
    private static final int MOST_CHUNKS_BEHIND = 32;

    private static final String CLEANLY_CLOSED = "clean";
    private static final String CHUNK = "chunk";
    private static final String POSITION = "block";
    private static final String LENGTH = "len";
    private static final String VERSION = "version";
    private static final String CHECKSUM = "fletcher";

    private record Correction(Map<String, String> before, Map<String, String> after) {}

    private interface Use {
        Optional<Correction> of(StoreHeader header) throws IOException;
    }

    private final FileChannel file;
    private final long blocks;

    private StoreHeader(FileChannel file) throws IOException {
        this.file = file;
        this.blocks = file.size() / BLOCK;
    }

    /** Leaves alone what was closed, what is in use, and what cannot be understood: H2 will say so, when it opens it. */
    static void nameLastChunk(Path path) {
        try {
            var correction = ifFree(path, StoreHeader::correct);
            if (correction.isPresent() && !isAccepted(path, correction.get().after)) {
                ifFree(path, header -> header.replace(correction.get().after, correction.get().before));
            }
        } catch (IOException | MVStoreException | OverlappingFileLockException e) {
            // As above.
        }
    }

    private static Optional<Correction> ifFree(Path path, Use use) throws IOException {
        try (var file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            return lock == null ? Optional.empty() : use.of(new StoreHeader(file));
        }
    }

    /** Whether H2 finds the chunk whole. */
    private static boolean isAccepted(Path path, Map<String, String> header) {
        try (var store =
                new MVStore.Builder().fileName(path.toString()).readOnly().open()) {
            return store.getCurrentVersion() == number(header, VERSION)
                    && !store.getMapNames().isEmpty();
        } catch (MVStoreException e) {
            return false;
        }
    }

    private Optional<Correction> correct() throws IOException {
        var header = checked(line(0));
        if (header.isEmpty() || header.containsKey(CLEANLY_CLOSED)) {
            return Optional.empty();
        }
        var truth = new HashMap<>(header);
        long named = number(header, VERSION);
        for (long block = 2; block < blocks; ) {
            var chunk = chunk(block);
            long version = number(chunk, VERSION);
            if (version > number(truth, VERSION) && version <= named + MOST_CHUNKS_BEHIND) {
                truth.put(VERSION, chunk.get(VERSION));
                truth.put(CHUNK, chunk.get(CHUNK));
                truth.put(POSITION, Long.toHexString(block));
            }
            block += Math.max(1, number(chunk, LENGTH));
        }
        return truth.equals(header) ? Optional.empty() : replace(header, truth);
    }

    /** What is said of a chunk both where it begins and where it ends; nothing where there is none. */
    private Map<String, String> chunk(long block) throws IOException {
        var start = line(block * BLOCK);
        if (start.startsWith(CHUNK + ":")) {
            try {
                var said = DataUtils.parseMap(start);
                long length = number(said, LENGTH);
                if (length > 0 && length <= blocks - block) {
                    var end = checked(line((block + length) * BLOCK - FOOTER));
                    if (said.entrySet().containsAll(end.entrySet())) {
                        return end;
                    }
                }
            } catch (MVStoreException e) {
                // It looks like one, as a text about chunks does.
            }
        }
        return Map.of();
    }

    private String line(long position) throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST_LINE);
        file.read(bytes, position);
        var text = new String(bytes.array(), 0, bytes.position(), ISO_8859_1);
        return text.substring(0, Math.max(0, text.indexOf('\n'))).strip();
    }

    /** The fields of a line, nothing if its checksum is another. */
    private static Map<String, String> checked(String line) {
        int end = Math.max(0, line.lastIndexOf("," + CHECKSUM + ":"));
        var fields = DataUtils.parseMap(line);
        return checksum(line.substring(0, end)) == (int) number(fields, CHECKSUM)
                ? DataUtils.parseMap(line.substring(0, end))
                : Map.of();
    }

    private static int checksum(String fields) {
        var bytes = fields.getBytes(ISO_8859_1);
        return DataUtils.getFletcher32(bytes, 0, bytes.length);
    }

    private static long number(Map<String, String> fields, String name) {
        return DataUtils.readHexLong(fields, name, 0);
    }

    private Optional<Correction> replace(Map<String, String> header, Map<String, String> other) throws IOException {
        var line = DataUtils.appendMap(new StringBuilder(), new HashMap<>(other));
        DataUtils.appendMap(line, CHECKSUM, checksum(line.toString()));
        var bytes = line.append('\n').toString().getBytes(ISO_8859_1);
        file.write(ByteBuffer.allocate(2 * BLOCK).put(0, bytes).put(BLOCK, bytes), 0);
        return Optional.of(new Correction(header, other));
    }
}
