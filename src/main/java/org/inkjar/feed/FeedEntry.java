package org.inkjar.feed;

import java.util.List;
import java.util.Optional;
import org.inkjar.author.AuthorProfile;
import org.inkjar.common.SitePaths;
import org.inkjar.post.PublishedPost;
import org.inkjar.settings.FeedContent;

/** A post as the formats of feeds want it. */
record FeedEntry(PublishedPost post, Origin origin, FeedContent content) {

    /** Stays the same when the post or the whole site moves (RFC 4122). */
    String id() {
        return "urn:uuid:" + post.id();
    }

    String address() {
        return origin.absolute(post.path());
    }

    String title() {
        return post.data().title();
    }

    /** The whole text; empty where the summary is all that the feed holds. */
    Optional<String> html() {
        return content == FeedContent.FULL
                ? Optional.of(FeedHtml.of(post.content().html(), address()))
                : Optional.empty();
    }

    String language() {
        return post.data().language();
    }

    List<Person> authors() {
        return post.authors().stream().map(this::person).toList();
    }

    private Person person(AuthorProfile author) {
        var picture = author.picture().isEmpty() ? "" : origin.absolute(author.picture());
        return new Person(author.name(), origin.absolute(SitePaths.author(author.slug())), picture);
    }

    /**
     * Somebody who wrote an entry.
     *
     * @param picture an absolute address, may be empty
     */
    record Person(String name, String address, String picture) {}
}
