package org.inkjar.feed;

import static java.time.ZoneOffset.UTC;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import java.time.Instant;
import org.springframework.web.util.HtmlUtils;

/** Writes RSS 2.0 as its advisory board profiles it, with whole texts (content), names (dc) and covers (media). */
final class RssFeed {

    private RssFeed() {}

    static String write(Feed feed) {
        var xml = new XmlDocument();
        xml.open(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:media",
                "http://search.yahoo.com/mrss/");
        xml.open("channel");
        xml.element("title", feed.title());
        xml.element("link", feed.page());
        xml.element("description", feed.description().isEmpty() ? feed.title() : feed.description());
        feed.language().ifPresent(language -> xml.element("language", language));
        feed.updated().ifPresent(time -> xml.element("lastBuildDate", date(time)));
        xml.element("generator", "Inkjar");
        xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", feed.self());
        feed.entries().forEach(entry -> item(xml, entry));
        return xml.finish();
    }

    private static void item(XmlDocument xml, FeedEntry entry) {
        var post = entry.post();
        xml.open("item");
        xml.element("title", entry.title());
        xml.element("link", entry.address());
        xml.open("guid", "isPermaLink", "false").text(entry.id()).close();
        xml.element("pubDate", date(post.publishedAt()));
        // Descriptions are HTML, even where they are plain text.
        xml.element("description", HtmlUtils.htmlEscape(post.summary(), "UTF-8"));
        entry.html().ifPresent(html -> xml.element("content:encoded", html));
        xml.element("dc:language", entry.language());
        entry.authors().forEach(author -> xml.element("dc:creator", author.name()));
        post.tags().forEach(tag -> xml.element("category", tag.name()));
        post.cover()
                .ifPresent(cover -> xml.open(
                                "media:content",
                                "medium",
                                "image",
                                "url",
                                entry.origin().absolute(cover.address()))
                        .element("media:description", cover.alt())
                        .close());
        xml.close();
    }

    private static String date(Instant time) {
        return RFC_1123_DATE_TIME.format(time.atOffset(UTC));
    }
}
