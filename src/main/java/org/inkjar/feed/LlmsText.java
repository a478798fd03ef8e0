package org.inkjar.feed;

import java.util.List;
import org.inkjar.common.SitePaths;
import org.inkjar.feed.Outline.Item;
import org.inkjar.post.PostKind;
import org.inkjar.post.PublishedAddresses;
import org.inkjar.post.PublishedPosts;
import org.inkjar.settings.PublicAddress;
import org.inkjar.settings.Settings;
import org.springframework.stereotype.Component;

/** The site for language models, after llmstxt.org: its pages and newest posts, with links to their Markdown. */
@Component
class LlmsText {

    private static final int MOST_OF_A_KIND = 50;

    private final PublishedPosts posts;
    private final PublishedAddresses addresses;
    private final Settings settings;
    private final PublicAddress publicAddress;

    LlmsText(PublishedPosts posts, PublishedAddresses addresses, Settings settings, PublicAddress publicAddress) {
        this.posts = posts;
        this.addresses = addresses;
        this.settings = settings;
        this.publicAddress = publicAddress;
    }

    String write() {
        var site = settings.current();
        var origin = new Origin(publicAddress.base());
        return new Outline(site.title(), site.description())
                .section("Pages", pages(origin))
                .section("Posts", newestPosts(origin))
                .section("Optional", more(origin))
                .write();
    }

    private List<Item> pages(Origin origin) {
        return addresses.list(PostKind.PAGE, 1, MOST_OF_A_KIND).stream()
                .map(page -> new Item(page.title(), markdown(page.path(), origin), page.summary()))
                .toList();
    }

    private List<Item> newestPosts(Origin origin) {
        return posts.list(1, MOST_OF_A_KIND).items().stream()
                .map(post -> new Item(post.title(), markdown(post.path(), origin), post.summary()))
                .toList();
    }

    private static String markdown(String path, Origin origin) {
        return origin.absolute(SitePaths.markdown(path));
    }

    /** What can be left out when there is no room for it, by the name that the convention has for it. */
    private static List<Item> more(Origin origin) {
        return List.of(
                new Item("Archive", origin.absolute(SitePaths.ARCHIVE), "every post by year"),
                new Item("Tags", origin.absolute(SitePaths.TAGS), "every post by topic"),
                new Item("Feed", origin.absolute(SitePaths.ATOM), "the newest posts"));
    }
}
