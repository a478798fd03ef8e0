package org.inkjar.media.format;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Pictures that move. */
public final class Animation {

    private static final int WEBP_FLAGS = 20;
    private static final int WEBP_MOVES = 0x02;
    private static final int CHECKSUM = 4;

    private Animation() {}

    /** Whether a picture that was cleaned has more than one frame; a GIF may always have. */
    public static boolean isIn(FileType type, Path picture) throws IOException {
        try (var in = Bytes.open(picture)) {
            return switch (type) {
                case GIF -> true;
                case PNG -> isAnimatedPng(in);
                case WEBP -> {
                    var head = new FileHead(in.readNBytes(WEBP_FLAGS + 1));
                    yield head.has(12, "VP8X") && (head.at(WEBP_FLAGS) & WEBP_MOVES) != 0;
                }
                default -> false;
            };
        }
    }

    /** One that moves says so before its first data. */
    private static boolean isAnimatedPng(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        while (true) {
            long length = Integer.toUnsignedLong(in.readInt());
            var type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            if (type.equals("acTL") || type.equals("IDAT")) {
                return type.equals("acTL");
            }
            in.skipNBytes(length + CHECKSUM);
        }
    }
}
