package org.inkjar.post.markdown;

import java.util.Set;

/** The HTML elements that an author may use inside Markdown, and how they behave. */
final class RawElements {

    private static final Set<String> FORMATTING = Set.of(
            "em", "strong", "b", "i", "u", "s", "mark", "small", "sub", "sup", "abbr", "cite", "dfn", "q", "time",
            "bdi", "ruby", "rt", "rp", "code", "kbd", "samp", "var", "span");

    private static final Set<String> AROUND_ANYTHING = Set.of("a", "ins", "del");

    private static final Set<String> EMPTY = Set.of("br", "wbr", "hr", "img");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "blockquote",
            "details",
            "summary",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "figure",
            "figcaption",
            "pre",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    private static final Set<String> HIDDEN = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "noscript",
            "noembed",
            "noframes",
            "template",
            "title",
            "textarea",
            "select",
            "svg",
            "math");

    private RawElements() {}

    static boolean isAllowed(String element) {
        return isPhrasing(element) || isBlock(element) || isEmpty(element);
    }

    /** Takes no part in the nesting: it has no content and no end tag. */
    static boolean isEmpty(String element) {
        return EMPTY.contains(element);
    }

    /** Has no place in a phrase. */
    static boolean isBlock(String element) {
        return BLOCKS.contains(element);
    }

    /** Changes how a phrase looks, and can contain no block. */
    static boolean isFormatting(String element) {
        return FORMATTING.contains(element);
    }

    /** Is a part of a sentence. */
    static boolean isPhrasing(String element) {
        return isFormatting(element) || AROUND_ANYTHING.contains(element);
    }

    /** Has content that is not for reading. */
    static boolean isHidden(String element) {
        return HIDDEN.contains(element);
    }
}
