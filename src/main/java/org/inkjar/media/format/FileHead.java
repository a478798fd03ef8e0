package org.inkjar.media.format;

import java.nio.charset.StandardCharsets;

/** The first bytes of a file, which tell what it is. */
final class FileHead {

    static final int LENGTH = 16 * 1024;

    private final byte[] bytes;

    FileHead(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean has(int offset, int... values) {
        if (bytes.length < offset + values.length) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if (at(offset + i) != values[i]) {
                return false;
            }
        }
        return true;
    }

    boolean has(int offset, String ascii) {
        return has(offset, ascii.chars().toArray());
    }

    boolean contains(String ascii) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(ascii);
    }

    /** The byte at {@code offset}, from 0 to 255; -1 behind the end. */
    int at(int offset) {
        return offset < bytes.length ? bytes[offset] & 0xFF : -1;
    }

    /** Whether an ISO media file (ISO/IEC 14496-12) says that it is of this brand, or can be read as one. */
    boolean hasBrand(String brand) {
        if (!has(4, "ftyp")) {
            return false;
        }
        int end = Math.min(bytes.length, at(2) << 8 | at(3));
        for (int offset = 8; offset + 4 <= end; offset += 4) {
            if (offset != 12 && has(offset, brand)) { // at 12 there is a number
                return true;
            }
        }
        return false;
    }
}
