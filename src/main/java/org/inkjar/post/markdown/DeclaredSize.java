package org.inkjar.post.markdown;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The size that an author gives an image, right behind it: {@code ![A cat](/cat.webp){width=800 height=600}}. */
final class DeclaredSize extends CustomNode {

    private static final Pattern ATTRIBUTE = Pattern.compile("(width|height)=(" + ImageSize.MAX + "|[1-9]\\d{0,3})");
    private static final Pattern SYNTAX =
            Pattern.compile("\\{ {0,9}(" + ATTRIBUTE + ")( {1,9}(" + ATTRIBUTE + "))? {0,9}}");

    private final Map<String, Integer> pixels = new HashMap<>();

    private DeclaredSize(String attributes) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            pixels.put(attribute.group(1), Integer.valueOf(attribute.group(2)));
        }
    }

    /** Moves what the author wrote behind the image into it, if it is a size. */
    static void moveInto(Image image) {
        if (image.getNext() instanceof Text text) {
            Matcher size = SYNTAX.matcher(text.getLiteral());
            if (size.lookingAt()) {
                image.appendChild(new DeclaredSize(size.group()));
                text.setLiteral(text.getLiteral().substring(size.end()));
            }
        }
    }

    /** The attributes of the image: what its author says, and what follows from it where its proportions are known. */
    static Map<String, String> attributes(Image image, Optional<KnownImage> known) {
        Map<String, Integer> declared =
                image.getLastChild() instanceof DeclaredSize size ? size.pixels : Map.<String, Integer>of();
        Integer width = declared.get("width");
        Integer height = declared.get("height");
        if (width == null || height == null) {
            if (known.isPresent()) {
                ImageSize size = known.get().size().scaledTo(width, height);
                width = size.width();
                height = size.height();
            }
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        put(attributes, "width", width);
        put(attributes, "height", height);
        return attributes;
    }

    private static void put(Map<String, String> attributes, String name, @Nullable Integer pixels) {
        if (pixels != null) {
            attributes.put(name, pixels.toString());
        }
    }
}
