package org.inkjar.media.format;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** PNG (W3C, third edition): chunk after chunk, of which those stay that say how the picture looks. */
class Png implements PictureFormat {

    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final int HEADER = 13;
    private static final String FIRST = "IHDR";
    private static final String DATA = "IDAT";
    private static final String LAST = "IEND";

    private static final Set<String> KEPT = Set.of(
            FIRST, "PLTE", DATA, LAST, "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD",
            "pHYs", "acTL", "fcTL", "fdAT");

    @Override
    public PictureSize clean(Path picture, OutputStream out) throws IOException {
        try (var in = Bytes.open(picture)) {
            Bytes.copy(in, out, SIGNATURE);
            var chunks = new DataOutputStream(out);
            var size = header(in, chunks);
            boolean data = false;
            String type;
            do {
                type = chunk(in, chunks);
                data |= type.equals(DATA);
            } while (!type.equals(LAST));
            chunks.flush();
            if (!data) {
                throw Refusal.broken();
            }
            return size;
        }
    }

    private static PictureSize header(DataInputStream in, DataOutputStream out) throws IOException {
        int length = in.readInt();
        var type = type(in);
        if (length != HEADER || !type.equals(FIRST)) {
            throw Refusal.broken();
        }
        var header = new byte[HEADER];
        in.readFully(header);
        out.writeInt(length);
        out.writeBytes(type);
        out.write(header);
        Bytes.copy(in, out, CHECKSUM);
        var numbers = ByteBuffer.wrap(header);
        return PictureSize.of(Integer.toUnsignedLong(numbers.getInt(0)), Integer.toUnsignedLong(numbers.getInt(4)));
    }

    private static String chunk(DataInputStream in, DataOutputStream out) throws IOException {
        int length = in.readInt();
        var type = type(in);
        if (length < 0 || type.equals(FIRST)) {
            throw Refusal.broken();
        }
        if (KEPT.contains(type)) {
            out.writeInt(length);
            out.writeBytes(type);
            Bytes.copy(in, out, (long) length + CHECKSUM);
        } else {
            in.skipNBytes((long) length + CHECKSUM);
        }
        return type;
    }

    private static String type(DataInputStream in) throws IOException {
        var type = new byte[4];
        in.readFully(type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }
}
