package org.inkjar.media.format;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The size that an SVG has by itself: what it says, or the proportions of what it shows. */
final class SvgSize {

    private static final Pattern PIXELS = Pattern.compile("\\s*(\\d{1,6}(?:\\.\\d{1,6})?)\\s*(?:px)?\\s*");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    private SvgSize() {}

    /** Of the first element, at which the reader stands. */
    static PictureSize of(XMLStreamReader svg) {
        var width = pixels(svg.getAttributeValue(null, "width"));
        var height = pixels(svg.getAttributeValue(null, "height"));
        if (width.isPresent() && height.isPresent()) {
            return rounded(width.getAsDouble(), height.getAsDouble());
        }
        var box = SEPARATOR
                .splitAsStream(
                        String.valueOf(svg.getAttributeValue(null, "viewBox")).strip())
                .toList();
        if (box.size() != 4) {
            return PictureSize.NONE;
        }
        var boxWidth = pixels(box.get(2));
        var boxHeight = pixels(box.get(3));
        return boxWidth.isPresent() && boxHeight.isPresent()
                ? rounded(boxWidth.getAsDouble(), boxHeight.getAsDouble())
                : PictureSize.NONE;
    }

    private static PictureSize rounded(double width, double height) {
        int roundedWidth = (int) Math.round(width);
        int roundedHeight = (int) Math.round(height);
        return roundedWidth > 0 && roundedHeight > 0 ? new PictureSize(roundedWidth, roundedHeight) : PictureSize.NONE;
    }

    private static OptionalDouble pixels(@Nullable String length) {
        var match = PIXELS.matcher(length == null ? "" : length);
        return match.matches() ? OptionalDouble.of(Double.parseDouble(match.group(1))) : OptionalDouble.empty();
    }
}
