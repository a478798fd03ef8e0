package org.inkjar.media.format;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** JPEG (ITU-T T.81): marker after marker, from SOI to EOI. What lies behind that, such as a film, is left out. */
class Jpeg implements PictureFormat {

    @Override
    public PictureSize clean(Path picture, OutputStream out) throws IOException {
        try (var in = Bytes.open(picture)) {
            return new Copy(in, out).run();
        }
    }

    private static final class Copy {

        private static final int SOI = 0xD8;
        private static final int EOI = 0xD9;
        private static final int SOS = 0xDA;
        private static final int FIRST_RESTART = 0xD0;
        private static final int LAST_RESTART = 0xD7;
        private static final int APP0 = 0xE0;
        private static final int APP1 = 0xE1;
        private static final int APP2 = 0xE2;
        private static final int APP14 = 0xEE;
        private static final int APP15 = 0xEF;
        private static final int COMMENT = 0xFE;

        private final DataInputStream in;
        private final OutputStream out;
        private PictureSize size = PictureSize.NONE;
        private Orientation orientation = Orientation.UPRIGHT;
        private boolean described;
        private boolean scanned;

        Copy(DataInputStream in, OutputStream out) {
            this.in = in;
            this.out = out;
        }

        PictureSize run() throws IOException {
            if (marker(in.read()) != SOI) {
                throw Refusal.broken();
            }
            writeMarker(SOI);
            int marker = marker(in.read());
            while (marker != EOI) {
                marker = segment(marker);
            }
            if (!scanned) {
                throw Refusal.broken();
            }
            writeMarker(EOI);
            return orientation.isTurned() ? size.turned() : size;
        }

        /** Copies or leaves out what the marker begins; returns the next one. */
        private int segment(int marker) throws IOException {
            int length = in.readUnsignedShort();
            if (marker < 0xC0 || length < 2) {
                throw Refusal.broken();
            }
            var content = in.readNBytes(length - 2);
            if (content.length < length - 2) {
                throw new EOFException();
            }
            if (marker == APP1) {
                orientation = Orientation.of(content).orElse(orientation);
            }
            if (isKept(marker, content)) {
                write(marker, content);
            }
            return marker == SOS ? scan() : marker(in.read());
        }

        private void write(int marker, byte[] content) throws IOException {
            if (isFrame(marker)) {
                size = sizeIn(content);
            }
            if (marker < APP0 && !described) {
                described = true;
                writeOrientation();
            }
            writeSegment(marker, content);
        }

        /** Where to turn the picture stays known, as the only thing: turning the pixels would cost quality. */
        private void writeOrientation() throws IOException {
            if (!orientation.equals(Orientation.UPRIGHT)) {
                writeSegment(APP1, orientation.exif());
            }
        }

        /** What a decoder needs: colours (JFIF, ICC, Adobe) and everything that is not said by an application. */
        private static boolean isKept(int marker, byte[] content) {
            if (marker < APP0 || marker > APP15) {
                return marker != COMMENT;
            }
            var head = new FileHead(content);
            return switch (marker) {
                case APP0 -> head.has(0, "JFIF\0");
                case APP2 -> head.has(0, "ICC_PROFILE\0");
                case APP14 -> head.has(0, "Adobe");
                default -> false;
            };
        }

        /** Start of frame, of any kind; three numbers in their midst mean something else. */
        private static boolean isFrame(int marker) {
            return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        }

        private PictureSize sizeIn(byte[] frame) {
            if (!size.equals(PictureSize.NONE) || frame.length < 6) {
                throw Refusal.broken();
            }
            return PictureSize.of(Bytes.bigEndian(frame, 3, 2), Bytes.bigEndian(frame, 1, 2));
        }

        /** Copies compressed data, up to the next marker that is none of its own. */
        private int scan() throws IOException {
            if (size.equals(PictureSize.NONE)) {
                throw Refusal.broken();
            }
            scanned = true;
            while (true) {
                int next = next();
                if (next != 0xFF) {
                    out.write(next);
                    continue;
                }
                int marker = marker(next);
                if (marker != 0 && (marker < FIRST_RESTART || marker > LAST_RESTART)) {
                    return marker;
                }
                writeMarker(marker);
            }
        }

        /** The code of a marker, of which the first byte was read; any number of FF may stand before it. */
        private int marker(int first) throws IOException {
            if (first != 0xFF) {
                throw Refusal.broken();
            }
            int code = next();
            while (code == 0xFF) {
                code = next();
            }
            return code;
        }

        private int next() throws IOException {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            return next;
        }

        private void writeSegment(int marker, byte[] content) throws IOException {
            writeMarker(marker);
            int length = content.length + 2;
            out.write(length >> 8);
            out.write(length);
            out.write(content);
        }

        private void writeMarker(int marker) throws IOException {
            out.write(0xFF);
            out.write(marker);
        }
    }
}
