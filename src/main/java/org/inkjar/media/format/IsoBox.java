package org.inkjar.media.format;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A box of an ISO media file (ISO/IEC 14496-12).
 *
 * @param begin where its content begins
 * @param end where the next box begins
 */
record IsoBox(String type, long begin, long end) {

    static final int LONGEST_HEAD = 16;

    private static final int HEAD = 8;
    private static final int LONG_SIZE = 1;

    /**
     * Reads the head of a box.
     *
     * @param position where the box begins
     * @param limit where what is around it ends
     */
    static IsoBox read(ByteBuffer head, long position, long limit) {
        long size = Integer.toUnsignedLong(head.getInt());
        var type = type(head);
        int length = HEAD;
        if (size == LONG_SIZE) {
            size = head.getLong();
            length = LONGEST_HEAD;
        } else if (size == 0) {
            size = limit - position;
        }
        if (size < length || size > limit - position) {
            throw Refusal.broken();
        }
        return new IsoBox(type, position + length, position + size);
    }

    /** The boxes that follow each other from {@code begin} to {@code end}. */
    static List<IsoBox> list(ByteBuffer buffer, long begin, long end) {
        var boxes = new ArrayList<IsoBox>();
        long position = begin;
        while (position < end) {
            var box = read(buffer.duplicate().position((int) position), position, end);
            boxes.add(box);
            position = box.end();
        }
        return boxes;
    }

    List<IsoBox> children(ByteBuffer buffer) {
        return list(buffer, begin, end);
    }

    /** What the box holds. */
    ByteBuffer content(ByteBuffer buffer) {
        return buffer.slice((int) begin, (int) (end - begin));
    }

    static String type(ByteBuffer buffer) {
        var type = new byte[4];
        buffer.get(type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }
}
