package org.inkjar.media.format;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** WebP (RFC 9649): the chunks of a RIFF file, of which EXIF, XMP and unknown ones are left out. */
class WebP implements PictureFormat {

    private static final int CHUNK_HEAD = 8;
    private static final int SIZES = 10;
    private static final int SAYS_METADATA = 0x08 | 0x04;
    private static final String CANVAS = "VP8X";
    private static final String LOSSY = "VP8 ";
    private static final String LOSSLESS = "VP8L";
    private static final Set<String> KEPT = Set.of(CANVAS, LOSSY, LOSSLESS, "ALPH", "ANIM", "ANMF", "ICCP");

    @Override
    public PictureSize clean(Path picture, OutputStream out) throws IOException {
        var chunks = chunks(picture);
        long length = 4;
        for (var chunk : chunks) {
            length += CHUNK_HEAD + chunk.padded();
        }
        var size = size(chunks);
        out.write(head("RIFF", length));
        out.write(ascii("WEBP"));
        try (var in = Bytes.open(picture)) {
            long position = 0;
            for (var chunk : chunks) {
                in.skipNBytes(chunk.offset() - position);
                copy(chunk, in, out);
                position = chunk.offset() + chunk.padded();
            }
        }
        return size;
    }

    /** The canvas comes first, if there is one. Each chunk that names a size is held to the limit. */
    private static PictureSize size(List<Chunk> chunks) {
        if (chunks.stream().noneMatch(Chunk::isImage)) {
            throw Refusal.broken();
        }
        var sizes = chunks.stream().flatMap(chunk -> chunk.size().stream()).toList();
        return sizes.stream().findFirst().orElseThrow(Refusal::broken);
    }

    private static void copy(Chunk chunk, DataInputStream in, OutputStream out) throws IOException {
        out.write(head(chunk.name(), chunk.length()));
        if (chunk.name().equals(CANVAS)) {
            int flags = in.readUnsignedByte();
            out.write(flags & ~SAYS_METADATA);
            Bytes.copy(in, out, chunk.padded() - 1);
        } else {
            Bytes.copy(in, out, chunk.padded());
        }
    }

    /** Where the chunks lie that stay. */
    private static List<Chunk> chunks(Path picture) throws IOException {
        var kept = new ArrayList<Chunk>();
        try (var in = Bytes.open(picture)) {
            in.skipNBytes(4);
            long end = CHUNK_HEAD + number(in);
            in.skipNBytes(4);
            long position = 12;
            while (position + CHUNK_HEAD <= end) {
                var name = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
                long length = number(in);
                var begin = in.readNBytes((int) Math.min(length, SIZES));
                var chunk = new Chunk(name, position + CHUNK_HEAD, length, ByteBuffer.wrap(begin));
                in.skipNBytes(chunk.padded() - begin.length);
                position = chunk.offset() + chunk.padded();
                if (KEPT.contains(name)) {
                    kept.add(chunk);
                }
            }
        }
        return kept;
    }

    private static long number(DataInputStream in) throws IOException {
        return Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
    }

    private static byte[] head(String name, long length) {
        return ByteBuffer.allocate(CHUNK_HEAD)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii(name))
                .putInt((int) length)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** @param begin the first bytes of what it holds */
    private record Chunk(String name, long offset, long length, ByteBuffer begin) {

        boolean isImage() {
            return name.equals(LOSSY) || name.equals(LOSSLESS) || name.equals("ANMF");
        }

        long padded() {
            return length + length % 2;
        }

        /** The size that the chunk names, if it is one that does. */
        Optional<PictureSize> size() {
            return switch (name) {
                case CANVAS -> Optional.of(PictureSize.of(number(SIZES, 4, 3) + 1L, number(SIZES, 7, 3) + 1L));
                case LOSSY -> Optional.of(PictureSize.of(number(SIZES, 6, 2) & 0x3FFF, number(SIZES, 8, 2) & 0x3FFF));
                case LOSSLESS -> {
                    int bits = number(5, 1, 4);
                    yield Optional.of(PictureSize.of((bits & 0x3FFF) + 1L, (bits >> 14 & 0x3FFF) + 1L));
                }
                default -> Optional.empty();
            };
        }

        private int number(int needed, int offset, int count) {
            if (begin.limit() < needed) {
                throw Refusal.broken();
            }
            int value = 0;
            for (int i = count - 1; i >= 0; i--) {
                value = value << 8 | (begin.get(offset + i) & 0xFF);
            }
            return value;
        }
    }
}
