package org.inkjar.media.format;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** GIF 89a: block after block. Comments and what programs note for themselves are left out; how often it plays stays. */
class Gif implements PictureFormat {

    private static final int SIGNATURE = 6;
    private static final int SCREEN = 7;
    private static final int FRAME = 9;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int GRAPHIC_CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final int HAS_COLOURS = 0x80;
    private static final Set<String> REPETITION = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    @Override
    public PictureSize clean(Path picture, OutputStream out) throws IOException {
        try (var in = Bytes.open(picture)) {
            Bytes.copy(in, out, SIGNATURE);
            var screen = copy(in, out, SCREEN);
            copyColours(screen[4], in, out);
            var size = PictureSize.of(Bytes.littleEndian(screen, 0, 2), Bytes.littleEndian(screen, 2, 2));
            boolean frames = false;
            int block = in.readUnsignedByte();
            while (block != TRAILER) {
                frames |= copyBlock(block, in, out);
                block = in.readUnsignedByte();
            }
            if (!frames) {
                throw Refusal.broken();
            }
            out.write(TRAILER);
            return size;
        }
    }

    /** Says whether it was a frame. */
    private static boolean copyBlock(int block, DataInputStream in, OutputStream out) throws IOException {
        switch (block) {
            case IMAGE -> copyFrame(in, out);
            case EXTENSION -> copyExtension(in, out);
            default -> throw Refusal.broken();
        }
        return block == IMAGE;
    }

    private static void copyFrame(DataInputStream in, OutputStream out) throws IOException {
        out.write(IMAGE);
        var frame = copy(in, out, FRAME);
        PictureSize.of(Bytes.littleEndian(frame, 4, 2), Bytes.littleEndian(frame, 6, 2));
        copyColours(frame[8], in, out);
        copy(in, out, 1); // the size of a code
        copySubBlocks(in, out);
    }

    private static void copyExtension(DataInputStream in, OutputStream out) throws IOException {
        int label = in.readUnsignedByte();
        var first = in.readNBytes(in.readUnsignedByte());
        boolean kept = label == GRAPHIC_CONTROL
                || (label == APPLICATION && REPETITION.contains(new String(first, StandardCharsets.ISO_8859_1)));
        if (!kept) {
            if (first.length > 0) {
                copySubBlocks(in, OutputStream.nullOutputStream());
            }
            return;
        }
        out.write(EXTENSION);
        out.write(label);
        out.write(first.length);
        out.write(first);
        copySubBlocks(in, out);
    }

    private static void copyColours(byte flags, DataInputStream in, OutputStream out) throws IOException {
        if ((flags & HAS_COLOURS) != 0) {
            Bytes.copy(in, out, 3L << ((flags & 7) + 1));
        }
    }

    private static void copySubBlocks(DataInputStream in, OutputStream out) throws IOException {
        int length;
        do {
            length = in.readUnsignedByte();
            out.write(length);
            Bytes.copy(in, out, length);
        } while (length > 0);
    }

    private static byte[] copy(DataInputStream in, OutputStream out, int length) throws IOException {
        var bytes = new byte[length];
        in.readFully(bytes);
        out.write(bytes);
        return bytes;
    }
}
