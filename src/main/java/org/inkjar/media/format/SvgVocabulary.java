package org.inkjar.media.format;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an SVG may consist of: shapes, text, colours and movement. No scripts, no HTML, nothing from elsewhere. */
final class SvgVocabulary {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "switch",
            "title",
            "desc",
            "style",
            "a",
            "view",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "image",
            "text",
            "tspan",
            "textPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "pattern",
            "clipPath",
            "mask",
            "marker",
            "filter",
            "feBlend",
            "feColorMatrix",
            "feComponentTransfer",
            "feComposite",
            "feConvolveMatrix",
            "feDiffuseLighting",
            "feDisplacementMap",
            "feDistantLight",
            "feDropShadow",
            "feFlood",
            "feFuncA",
            "feFuncB",
            "feFuncG",
            "feFuncR",
            "feGaussianBlur",
            "feImage",
            "feMerge",
            "feMergeNode",
            "feMorphology",
            "feOffset",
            "fePointLight",
            "feSpecularLighting",
            "feSpotLight",
            "feTile",
            "feTurbulence",
            "animate",
            "animateMotion",
            "animateTransform",
            "mpath");

    private static final String HREF = "href";
    private static final Pattern ATTRIBUTE = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
    private static final Pattern HANDLER = Pattern.compile("(?i)on.*");

    /** What an animation may not change. */
    private static final Pattern TARGET = Pattern.compile("(?i)\\s*(?:.*href|on.*|src|style)\\s*");

    private static final String WITHIN = "\\s*[\"']?\\s*(?:#|data:image/(?:png|jpeg|gif|webp)[;,])";
    private static final Pattern REFERENCE = Pattern.compile("(?i)" + WITHIN + ".*", Pattern.DOTALL);

    /** CSS that fetches something, or hides what it does behind escapes. */
    private static final Pattern HARMFUL_STYLE = Pattern.compile("(?i)\\\\|url\\s*\\((?!" + WITHIN
            + ")|\\b(?:src|image|image-set|cross-fade|expression)\\s*\\(|@import|@font-face|@namespace"
            + "|-moz-binding|behavior\\s*:");

    private SvgVocabulary() {}

    static boolean knows(@Nullable String namespace, String element) {
        return (namespace == null || namespace.isEmpty() || namespace.equals(NAMESPACE)) && ELEMENTS.contains(element);
    }

    /** The name under which the attribute is written, if it is. */
    static Optional<String> attribute(@Nullable String prefix, String name) {
        if (!ATTRIBUTE.matcher(name).matches() || HANDLER.matcher(name).matches()) {
            return Optional.empty();
        }
        return switch (prefix == null ? "" : prefix) {
            case "" -> Optional.of(name);
            case "xlink" -> name.equals(HREF) ? Optional.of(HREF) : Optional.empty();
            case "xml" -> Optional.of("xml:" + name);
            default -> Optional.empty();
        };
    }

    static boolean isHarmless(String element, String attribute, String value) {
        return switch (attribute) {
            case HREF ->
                REFERENCE.matcher(value).matches()
                        && (isPicture(element) || value.strip().startsWith("#"));
            case "src", "xml:base" -> false;
            case "attributeName" -> !TARGET.matcher(value).matches();
            default -> isHarmlessStyle(value);
        };
    }

    static boolean isHarmlessStyle(String css) {
        return !HARMFUL_STYLE.matcher(css).find();
    }

    private static boolean isPicture(String element) {
        return element.equals("image") || element.equals("feImage");
    }
}
