package org.inkjar.feed;

import java.util.List;
import org.inkjar.common.SitePaths;
import org.inkjar.post.PublishedPost;
import org.inkjar.post.PublishedPosts;
import org.inkjar.post.PublishedTag;
import org.inkjar.settings.PublicAddress;
import org.inkjar.settings.Settings;
import org.springframework.stereotype.Component;

/** Gathers what stands in the feeds. */
@Component
class Feeds {

    private final PublishedPosts posts;
    private final Settings settings;
    private final PublicAddress publicAddress;

    Feeds(PublishedPosts posts, Settings settings, PublicAddress publicAddress) {
        this.posts = posts;
        this.settings = settings;
        this.publicAddress = publicAddress;
    }

    /** The feed of the whole site, for the format that stands at {@code path}. */
    Feed ofSite(String path) {
        var site = settings.current();
        return feed(
                site.title(),
                site.description(),
                SitePaths.HOME,
                path,
                posts.newestInFull(site.reading().feedPosts()));
    }

    Feed ofTag(PublishedTag tag) {
        return feed(
                "#%s · %s".formatted(tag.name(), settings.current().title()),
                tag.description(),
                tag.path(),
                SitePaths.tagFeed(tag.slug()),
                posts.newestInFull(tag.slug(), settings.current().reading().feedPosts()));
    }

    private Feed feed(String title, String description, String page, String self, List<PublishedPost> newest) {
        var origin = new Origin(publicAddress.base());
        var content = settings.current().reading().feedContent();
        return new Feed(
                title,
                description,
                origin.absolute(page),
                origin.absolute(self),
                newest.stream()
                        .map(post -> new FeedEntry(post, origin, content))
                        .toList());
    }
}
