package org.inkjar.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkjar.common.SitePaths;
import org.inkjar.post.Cover;
import org.inkjar.post.PostKind;
import org.inkjar.post.PublishedAddress;
import org.inkjar.post.PublishedAddresses;
import org.inkjar.settings.PublicAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The map of the site for search engines (sitemaps.org 0.9), in parts where it is large. No more than a part is ever in
 * memory. The posts come first, the oldest before all others, so that most parts never change.
 */
@Component
class Sitemap {

    /** Even with the longest addresses and covers, so many stay below the 50 MB that the protocol allows. */
    private static final int ADDRESSES_IN_A_PART = 5_000;

    private final PublishedAddresses addresses;
    private final PublicAddress publicAddress;
    private final int partSize;

    @Autowired
    Sitemap(PublishedAddresses addresses, PublicAddress publicAddress) {
        this(addresses, publicAddress, ADDRESSES_IN_A_PART);
    }

    Sitemap(PublishedAddresses addresses, PublicAddress publicAddress, int partSize) {
        this.addresses = addresses;
        this.publicAddress = publicAddress;
        this.partSize = partSize;
    }

    /** The whole map, or the index of its parts. */
    String document() {
        var lists = lists();
        long posts = addresses.count(PostKind.POST);
        long pages = addresses.count(PostKind.PAGE);
        if (posts + pages + lists.size() > partSize) {
            return SitemapXml.index(origin(), parts(posts) + parts(pages) + parts(lists.size()));
        }
        var all = Stream.of(list(PostKind.POST, 1), list(PostKind.PAGE, 1), lists);
        return SitemapXml.urls(origin(), all.flatMap(List::stream).toList());
    }

    /** One part, counted from 1; none beyond the last. */
    Optional<String> part(int number) {
        int left = number;
        for (var kind : List.of(PostKind.POST, PostKind.PAGE)) {
            int parts = parts(addresses.count(kind));
            if (left <= parts) {
                return Optional.of(SitemapXml.urls(origin(), list(kind, left)));
            }
            left -= parts;
        }
        var lists = lists();
        return left > parts(lists.size())
                ? Optional.empty()
                : Optional.of(SitemapXml.urls(origin(), slice(lists, left)));
    }

    private List<Url> slice(List<Url> urls, int part) {
        int start = (part - 1) * partSize;
        return urls.subList(start, Math.min(start + partSize, urls.size()));
    }

    private List<Url> lists() {
        var newest = addresses.lastModified();
        var lists = new ArrayList<Url>();
        Stream.of(SitePaths.HOME, SitePaths.ARCHIVE, SitePaths.TAGS)
                .map(path -> new Url(path, newest, Optional.empty()))
                .forEach(lists::add);
        addresses.tags().stream().map(Url::of).forEach(lists::add);
        addresses.series().stream().map(Url::of).forEach(lists::add);
        addresses.authors().stream().map(Url::of).forEach(lists::add);
        return lists;
    }

    private List<Url> list(PostKind kind, int part) {
        return addresses.list(kind, part, partSize).stream().map(Url::of).toList();
    }

    private int parts(long urls) {
        return Math.toIntExact(Math.ceilDiv(urls, partSize));
    }

    private Origin origin() {
        return new Origin(publicAddress.base());
    }

    /** What the map says of an address. */
    record Url(String path, Optional<Instant> lastModified, Optional<Cover> cover) {

        static Url of(PublishedAddress address) {
            return new Url(address.path(), Optional.of(address.lastModified()), address.cover());
        }
    }
}
