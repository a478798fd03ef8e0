package org.inkjar.feed;

import java.time.Instant;
import org.inkjar.post.Cover;
import org.springframework.http.MediaTypeFactory;

/** Writes Atom 1.0 (RFC 4287). */
final class AtomFeed {

    private AtomFeed() {}

    static String write(Feed feed) {
        var xml = new XmlDocument();
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom");
        xml.element("id", feed.self());
        xml.element("title", feed.title());
        if (!feed.description().isEmpty()) {
            xml.element("subtitle", feed.description());
        }
        // Atom asks for a time, and an empty feed has none; the clock's would change with every request.
        xml.element("updated", feed.updated().orElse(Instant.EPOCH).toString());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.page());
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.self());
        xml.element("generator", "Inkjar");
        feed.entries().forEach(entry -> entry(xml, entry));
        return xml.finish();
    }

    private static void entry(XmlDocument xml, FeedEntry entry) {
        var post = entry.post();
        xml.open("entry", "xml:lang", entry.language());
        xml.element("id", entry.id());
        xml.element("title", entry.title());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.address());
        post.cover().ifPresent(cover -> enclosure(xml, cover, entry.origin()));
        xml.element("published", post.publishedAt().toString());
        xml.element("updated", post.lastModified().toString());
        entry.authors()
                .forEach(author -> xml.open("author")
                        .element("name", author.name())
                        .element("uri", author.address())
                        .close());
        post.tags().forEach(tag -> xml.empty("category", "term", tag.slug().value(), "label", tag.name()));
        xml.element("summary", post.summary());
        entry.html()
                .ifPresent(
                        html -> xml.open("content", "type", "html").text(html).close());
        xml.close();
    }

    private static void enclosure(XmlDocument xml, Cover cover, Origin origin) {
        xml.open("link", "rel", "enclosure", "href", origin.absolute(cover.address()));
        MediaTypeFactory.getMediaType(cover.address()).ifPresent(type -> xml.attribute("type", type.toString()));
        xml.close();
    }
}
