package org.inkjar.feed;

import org.inkjar.common.SitePaths;
import org.inkjar.post.PublishedTags;
import org.inkjar.prerender.PublicDocument;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The feeds: the newest posts, in three formats. */
@RestController
@PublicDocument
class FeedController {

    private final Feeds feeds;
    private final PublishedTags tags;

    FeedController(Feeds feeds, PublishedTags tags) {
        this.feeds = feeds;
        this.tags = tags;
    }

    @GetMapping(SitePaths.ATOM)
    ResponseEntity<String> atom() {
        return Answers.of(Answers.ATOM, AtomFeed.write(feeds.ofSite(SitePaths.ATOM)));
    }

    @GetMapping(SitePaths.RSS)
    ResponseEntity<String> rss() {
        return Answers.of(Answers.RSS, RssFeed.write(feeds.ofSite(SitePaths.RSS)));
    }

    @GetMapping(SitePaths.JSON_FEED)
    ResponseEntity<JsonFeed> json() {
        return Answers.of(Answers.JSON_FEED, JsonFeed.of(feeds.ofSite(SitePaths.JSON_FEED)));
    }

    @GetMapping(SitePaths.TAGS + "/{slug}" + SitePaths.ATOM)
    ResponseEntity<String> tag(@PathVariable("slug") String text) {
        var slug = Answers.slug(text);
        return tags.find(slug)
                .map(tag -> Answers.of(Answers.ATOM, AtomFeed.write(feeds.ofTag(tag))))
                .or(() -> tags.movedFrom(slug).map(SitePaths::tagFeed).map(Answers::movedTo))
                .orElseThrow(Answers::nothingHere);
    }
}
