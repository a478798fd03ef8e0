package org.inkjar.feed;

import java.util.List;
import org.inkjar.feed.Sitemap.Url;

/** Writes maps of a site and their indexes (sitemaps.org 0.9), with Google's extension for images. */
final class SitemapXml {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String IMAGES = "http://www.google.com/schemas/sitemap-image/1.1";

    private SitemapXml() {}

    static String urls(Origin origin, List<Url> urls) {
        var xml = new XmlDocument();
        xml.open("urlset", "xmlns", NAMESPACE, "xmlns:image", IMAGES);
        urls.forEach(url -> {
            xml.open("url").element("loc", origin.absolute(url.path()));
            url.lastModified().ifPresent(time -> xml.element("lastmod", time.toString()));
            url.cover()
                    .ifPresent(cover -> xml.open("image:image")
                            .element("image:loc", origin.absolute(cover.address()))
                            .close());
            xml.close();
        });
        return xml.finish();
    }

    static String index(Origin origin, int parts) {
        var xml = new XmlDocument();
        xml.open("sitemapindex", "xmlns", NAMESPACE);
        for (int number = 1; number <= parts; number++) {
            xml.open("sitemap")
                    .element("loc", origin.absolute("/sitemap-%d.xml".formatted(number)))
                    .close();
        }
        return xml.finish();
    }
}
