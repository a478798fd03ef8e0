package org.inkjar.post.markdown;

/**
 * What is known of an image before it is loaded.
 *
 * @param address where browsers find it; the one that was asked for, or one that can be kept for longer
 * @param size of what is there
 * @param srcset the same in several widths, as HTML has it; empty where there is one only
 * @param webpSrcset the same as WebP; may be empty
 * @param focusX the point that matters most, in per cent of the width
 * @param focusY in per cent of the height
 */
public record KnownImage(String address, ImageSize size, String srcset, String webpSrcset, int focusX, int focusY) {

    private static final int CENTRE = 50;

    /** The column of text in {@code site.css}, in CSS pixels; on narrow screens as wide as they are. */
    private static final int COLUMN = 570;

    private static final int GUTTERS = 40;

    /** One of which there are no versions. */
    public static KnownImage of(String address, ImageSize size) {
        return new KnownImage(address, size, "", "", CENTRE, CENTRE);
    }

    /**
     * The attribute {@code sizes} of an image in the column of text.
     *
     * @param width of the image, if it is not as wide as the column
     */
    public static String sizes(int width) {
        int shown = Math.min(width, COLUMN);
        return "(min-width: %dpx) %dpx, calc(100vw - %dpx)".formatted(shown + GUTTERS, shown, GUTTERS);
    }

    /** That of an image which is as wide as the column. */
    public static String sizes() {
        return sizes(COLUMN);
    }
}
