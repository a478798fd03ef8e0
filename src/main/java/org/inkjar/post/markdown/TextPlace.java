package org.inkjar.post.markdown;

/**
 * Where something stands in a Markdown text.
 *
 * @param line counted from 1
 * @param from the offset of its first {@code char}
 * @param to the offset behind its last one
 */
public record TextPlace(int line, int from, int to) {

    /** The beginning of any text. */
    public static final TextPlace START = new TextPlace(1, 0, 0);

    /** A part of this place, by offsets from its beginning; on its first line. */
    public TextPlace part(int start, int end) {
        return new TextPlace(line, from + start, from + end);
    }
}
