package org.inkjar.post.markdown;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The HTML that an author may use inside Markdown, and how its elements behave. */
final class HtmlVocabulary {

    private static final Set<String> FORMATTING = words("""
            em strong b i u s mark small sub sup abbr cite dfn q time bdi ruby rt rp
            code kbd samp var span""");

    private static final Set<String> BLOCKS = words("""
            p div blockquote details summary ul ol li dl dt dd figure figcaption pre
            table caption thead tbody tfoot tr th td h2 h3 h4 h5 h6""");

    private static final Set<String> EMPTY = words("br wbr hr img");

    private static final Set<String> ELEMENTS = Stream.of(FORMATTING, BLOCKS, EMPTY, words("a ins del"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> HIDDEN = words("""
            script style iframe object noscript noembed noframes template title
            textarea select svg math""");

    private static final Set<String> ATTRIBUTES = words("""
            title lang dir href src alt width height open start reversed value cite
            datetime colspan rowspan scope""");

    private HtmlVocabulary() {}

    static Set<String> elements() {
        return ELEMENTS;
    }

    static boolean hasElement(String element) {
        return ELEMENTS.contains(element);
    }

    static boolean hasAttribute(String attribute) {
        return ATTRIBUTES.contains(attribute);
    }

    /** Has no content and no end tag. */
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

    /** Ends with its paragraph at the latest; {@code ins} and {@code del} need not. */
    static boolean isPhrasing(String element) {
        return isFormatting(element) || element.equals("a");
    }

    /** Is not allowed, and has content that is not for reading. */
    static boolean isHidden(String element) {
        return HIDDEN.contains(element);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split("\\s+"));
    }
}
