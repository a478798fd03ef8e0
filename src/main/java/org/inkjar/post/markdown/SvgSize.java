package org.inkjar.post.markdown;

import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The size of a vector image: what it says, else that of the box it is drawn in. */
final class SvgSize {

    private static final Pattern PIXELS = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?(px)?");

    private SvgSize() {}

    static Optional<ImageSize> in(InputStream svg) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(svg);
        while (!xml.isStartElement()) {
            xml.next();
        }
        return of(xml.getAttributeValue(null, "width"), xml.getAttributeValue(null, "height"))
                .or(() -> box(xml.getAttributeValue(null, "viewBox")));
    }

    private static Optional<ImageSize> box(@Nullable String viewBox) {
        String[] numbers = viewBox == null ? new String[0] : viewBox.strip().split("[\\s,]+");
        return numbers.length == 4 ? of(numbers[2], numbers[3]) : Optional.empty();
    }

    private static Optional<ImageSize> of(@Nullable String width, @Nullable String height) {
        return width != null
                        && height != null
                        && PIXELS.matcher(width).matches()
                        && PIXELS.matcher(height).matches()
                ? ImageSize.of(pixels(width), pixels(height))
                : Optional.empty();
    }

    private static double pixels(String length) {
        return Double.parseDouble(length.replace("px", ""));
    }
}
