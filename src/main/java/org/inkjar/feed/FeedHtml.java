package org.inkjar.feed;

import java.util.List;
import org.inkjar.post.markdown.SafeHtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of an article as it can stand anywhere: with absolute addresses, no links to its own headings, and one file for
 * each picture. */
final class FeedHtml {

    private static final List<String> ADDRESSES = List.of("href", "src", "cite");

    private FeedHtml() {}

    /** The text of the article at {@code address}, from which its relative addresses are read. */
    static String of(SafeHtml html, String address) {
        var document = Jsoup.parseBodyFragment(html.value(), address);
        document.outputSettings().prettyPrint(false);
        document.select("a.anchor").remove();
        document.select("div.heading").unwrap();
        document.select("source").remove();
        document.select("picture").unwrap();
        document.select("img").removeAttr("srcset").removeAttr("sizes");
        ADDRESSES.forEach(name -> document.select("[" + name + "]").forEach(element -> makeAbsolute(element, name)));
        return document.body().html();
    }

    /** An address that cannot be resolved was never one that leads anywhere: it stays as it is. */
    private static void makeAbsolute(Element element, String attribute) {
        var absolute = element.absUrl(attribute);
        if (!absolute.isEmpty()) {
            element.attr(attribute, absolute);
        }
    }
}
