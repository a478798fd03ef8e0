package org.inkjar.feed;

import java.util.List;
import java.util.Locale;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
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
        var language = Locale.forLanguageTag(site.language());
        var origin = new Origin(publicAddress.base());
        return new Outline(site.title(), site.description())
                .section(Words.in(language, "feed.llms.pages"), pages(origin))
                .section(Words.in(language, "feed.llms.posts"), newestPosts(origin))
                .section("Optional", more(origin, language))
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
    private static List<Item> more(Origin origin, Locale language) {
        return List.of(
                item(language, "feed.llms.archive", origin.absolute(SitePaths.ARCHIVE), "feed.llms.archive.about"),
                item(language, "feed.llms.tags", origin.absolute(SitePaths.TAGS), "feed.llms.tags.about"),
                item(language, "feed.llms.feed", origin.absolute(SitePaths.ATOM), "feed.llms.feed.about"));
    }

    private static Item item(Locale language, String title, String address, String note) {
        return new Item(Words.in(language, title), address, Words.in(language, note));
    }
}
