package org.inkjar.media.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a camera was held: the number of EXIF (CIPA DC-008), by which browsers turn and mirror the picture.
 *
 * @param number from 1, upright, to 8
 */
public record Orientation(int number) {

    public static final Orientation UPRIGHT = new Orientation(1);

    private static final byte[] INTRODUCTION = {'E', 'x', 'i', 'f', 0, 0};
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int FIRST_SIDEWAYS = 5;
    private static final int LAST = 8;

    /** That of a JPEG which was cleaned. */
    public static Orientation in(Path jpeg) throws IOException {
        try (var in = Bytes.open(jpeg)) {
            in.skipNBytes(2);
            for (int marker = in.readUnsignedShort(); marker != START_OF_SCAN; marker = in.readUnsignedShort()) {
                var segment = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
                var found = marker == APP1 ? of(segment) : Optional.<Orientation>empty();
                if (found.isPresent()) {
                    return found.get();
                }
            }
            return UPRIGHT;
        }
    }

    /** The orientation that an APP1 segment of a JPEG names. */
    static Optional<Orientation> of(byte[] segment) {
        if (!new FileHead(segment).has(0, "Exif\0\0")) {
            return Optional.empty();
        }
        var tiff = ByteBuffer.wrap(segment, INTRODUCTION.length, segment.length - INTRODUCTION.length)
                .slice();
        try {
            return find(tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN));
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty(); // Damaged, as the programs of many cameras leave it: the picture itself is not.
        }
    }

    private static Optional<Orientation> find(ByteBuffer tiff) {
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG && tiff.getShort(entry + 2) == SHORT) {
                int number = tiff.getShort(entry + 8);
                return number >= 1 && number <= LAST ? Optional.of(new Orientation(number)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether width and height change places. */
    public boolean isTurned() {
        return number >= FIRST_SIDEWAYS;
    }

    /** An APP1 segment that says this and nothing else. */
    byte[] exif() {
        return ByteBuffer.allocate(INTRODUCTION.length + 26)
                .put(INTRODUCTION)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8) // where the directory begins
                .putShort((short) 1) // its entries
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1) // of one value
                .putShort((short) number)
                .putShort((short) 0)
                .putInt(0) // no further directory
                .array();
    }
}
