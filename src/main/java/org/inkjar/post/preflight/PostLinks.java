package org.inkjar.post.preflight;

import java.util.List;
import java.util.stream.Stream;
import org.inkjar.post.weblink.WebAddress;

/** All links of a manuscript and the addresses of its pictures, read once. */
public final class PostLinks {

    /** As many different addresses of each sort are looked up. */
    private static final int MOST = 500;

    private final List<PlacedLink> links;

    private PostLinks(List<PlacedLink> links) {
        this.links = links;
    }

    /**
     * Those of a manuscript.
     *
     * @param baseUrl of this blog; empty where nobody has set it
     */
    public static PostLinks in(Manuscript manuscript, String baseUrl) {
        var text = manuscript.text();
        var placed = Stream.of(
                        text.links().stream().map(link -> new Typed(link.address(), Place.in(link.place()))),
                        text.pictures().stream()
                                .map(picture -> new Typed(picture.address(), Place.in(picture.place()))),
                        Stream.of(
                                        new Typed(manuscript.cover(), Place.field("cover")),
                                        new Typed(manuscript.canonicalUrl(), Place.field("canonicalUrl")))
                                .filter(typed -> !typed.address.isBlank()))
                .flatMap(typed -> typed);
        return new PostLinks(placed.map(typed -> new PlacedLink(
                        typed.address, LinkAddress.parse(typed.address, manuscript.path(), baseUrl), typed.place))
                .toList());
    }

    /** The addresses on this blog. */
    public List<SiteAddress> onSite() {
        return links.stream()
                .flatMap(link -> link.address() instanceof LinkAddress.OnSite(var address)
                        ? Stream.of(address)
                        : Stream.<SiteAddress>empty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The addresses elsewhere. */
    public List<WebAddress> elsewhere() {
        return links.stream()
                .flatMap(link -> link.address() instanceof LinkAddress.Elsewhere(var address)
                        ? Stream.of(address)
                        : Stream.<WebAddress>empty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    Stream<PlacedLink> all() {
        return links.stream();
    }

    private record Typed(String address, Place place) {}
}
