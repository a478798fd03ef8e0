package org.inkjar.post.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlSanitizer;

/** Finds the headings, links, pictures and words in a piece of HTML that an author typed. */
final class HtmlParts implements HtmlSanitizer.Policy {

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private final TextPlace place;
    private final PartsVisitor parts;

    private HtmlParts(TextPlace place, PartsVisitor parts) {
        this.place = place;
        this.parts = parts;
    }

    static void collect(String html, TextPlace place, PartsVisitor parts) {
        var policy = new HtmlParts(place, parts);
        // As in RawHtml: tags are not balanced, so that none is told twice.
        HtmlSanitizer.sanitize(html, policy, balancing -> policy);
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
        if (HEADING.matcher(name).matches()) {
            parts.addHtmlHeading(name.charAt(1) - '0', place);
        } else if (name.equals("a") && has(attributes, "href")) {
            parts.addHtmlLink(value(attributes, "href"), place);
        } else if (name.equals("img")) {
            parts.addHtmlPicture(value(attributes, "src"), has(attributes, "alt"), place);
        }
    }

    @Override
    public void closeTag(String name) {}

    @Override
    public void text(String text) {
        parts.addHtmlWords(text, place);
    }

    private static boolean has(List<String> attributes, String name) {
        return index(attributes, name) >= 0;
    }

    private static String value(List<String> attributes, String name) {
        int index = index(attributes, name);
        return index < 0 ? "" : attributes.get(index + 1);
    }

    /** Names and values take turns. */
    private static int index(List<String> attributes, String name) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
