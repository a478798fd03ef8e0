package org.inkjar.media.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * AVIF: the boxes of an ISO media file. Its parts are found by their distance from the beginning, so that nothing can be
 * left out; what it should not tell is overwritten with zeros instead.
 */
class Avif implements PictureFormat {

    private static final int LONGEST_META = 1_000_000;
    private static final int MOST_BOXES = 1_000;
    private static final String META = "meta";
    private static final String DATA = "mdat";
    private static final Set<String> KEPT = Set.of("ftyp", META, DATA, "moov");

    @Override
    public PictureSize clean(Path picture, OutputStream out) throws IOException {
        try (var file = FileChannel.open(picture)) {
            var boxes = boxes(file);
            var meta = meta(boxes, file).orElseThrow(Refusal::broken);
            if (!has(boxes, DATA) && meta.ownData().isEmpty()) {
                throw Refusal.broken();
            }
            var hidden = new ArrayList<>(meta.metadata());
            boxes.stream()
                    .filter(box -> !KEPT.contains(box.type()))
                    .forEach(box -> hidden.add(new Range(box.begin(), box.end())));
            copy(picture, out, file.size(), hidden);
            return meta.size();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw Refusal.broken();
        }
    }

    private static boolean has(List<IsoBox> boxes, String type) {
        return boxes.stream().anyMatch(box -> box.type().equals(type));
    }

    private static Optional<AvifMeta> meta(List<IsoBox> boxes, FileChannel file) throws IOException {
        for (var box : boxes) {
            if (box.type().equals(META)) {
                return Optional.of(new AvifMeta(read(file, box.begin(), box.end()), box.begin()));
            }
        }
        return Optional.empty();
    }

    private static List<IsoBox> boxes(FileChannel file) throws IOException {
        var boxes = new ArrayList<IsoBox>();
        long position = 0;
        while (position < file.size()) {
            var head = read(file, position, Math.min(position + IsoBox.LONGEST_HEAD, file.size()));
            var box = IsoBox.read(head, position, file.size());
            boxes.add(box);
            if (boxes.size() > MOST_BOXES) {
                throw Refusal.broken();
            }
            position = box.end();
        }
        return boxes;
    }

    private static ByteBuffer read(FileChannel file, long begin, long end) throws IOException {
        if (end - begin > LONGEST_META) {
            throw Refusal.broken();
        }
        var buffer = ByteBuffer.allocate((int) (end - begin));
        while (buffer.hasRemaining() && file.read(buffer, begin + buffer.position()) >= 0) {
            // until it is full
        }
        return buffer.flip();
    }

    private static void copy(Path picture, OutputStream out, long end, List<Range> hidden) throws IOException {
        hidden.sort(Comparator.comparingLong(Range::begin));
        try (var in = Bytes.open(picture)) {
            long position = 0;
            for (var range : hidden) {
                long begin = Math.max(range.begin(), position);
                long stop = Math.min(range.end(), end);
                if (begin < stop) {
                    Bytes.copy(in, out, begin - position);
                    in.skipNBytes(stop - begin);
                    writeZeros(out, stop - begin);
                    position = stop;
                }
            }
            Bytes.copy(in, out, end - position);
        }
    }

    private static void writeZeros(OutputStream out, long count) throws IOException {
        for (long i = 0; i < count; i++) {
            out.write(0);
        }
    }

    /** A part of the file. */
    record Range(long begin, long end) {}
}
