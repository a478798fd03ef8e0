package org.inkjar.post.markdown;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;

/**
 * An HTML fragment that has been through the sanitiser. Only {@link MarkdownRenderer} makes one, so whoever holds it
 * may put it on a page as it is.
 */
public final class SafeHtml {

    private final String value;

    private SafeHtml(String value) {
        this.value = value;
    }

    static SafeHtml sanitise(String untrusted) {
        return new SafeHtml(HtmlPolicy.sanitise(untrusted));
    }

    /** The markup, balanced and complete in itself. */
    public String value() {
        return value;
    }

    /** The same in parts, one for each element or text at its top. */
    List<String> parts() {
        var document = Jsoup.parseBodyFragment(value);
        document.outputSettings().prettyPrint(false);
        return document.body().childNodes().stream().map(Node::outerHtml).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The same as {@link #value()}. */
    @Override
    public String toString() {
        return value;
    }
}
