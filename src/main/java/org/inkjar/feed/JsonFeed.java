package org.inkjar.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.inkjar.post.Cover;
import org.inkjar.post.TagLink;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A JSON Feed 1.1 (jsonfeed.org). What is empty is left out, but for what it asks for. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record JsonFeed(
        String version,
        String title,
        String homePageUrl,
        String feedUrl,
        String description,
        @Nullable String language,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items) {

    static JsonFeed of(Feed feed) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                feed.title(),
                feed.page(),
                feed.self(),
                feed.description(),
                feed.language().orElse(null),
                feed.entries().stream().map(Item::of).toList());
    }

    /** An article. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(
            String id,
            String url,
            String title,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String contentHtml,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String contentText,

            String summary,
            String image,
            Instant datePublished,
            Instant dateModified,
            List<Author> authors,
            List<String> tags,
            String language) {

        static Item of(FeedEntry entry) {
            var post = entry.post();
            return new Item(
                    entry.id(),
                    entry.address(),
                    entry.title(),
                    entry.html().orElse(null),
                    entry.html().isPresent() ? null : post.summary(),
                    post.summary(),
                    post.cover()
                            .map(Cover::address)
                            .map(entry.origin()::absolute)
                            .orElse(""),
                    post.publishedAt(),
                    post.lastModified(),
                    entry.authors().stream().map(Author::of).toList(),
                    post.tags().stream().map(TagLink::name).toList(),
                    entry.language());
        }
    }

    /** Somebody who wrote an article. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Author(String name, String url, String avatar) {

        static Author of(FeedEntry.Person person) {
            return new Author(person.name(), person.address(), person.picture());
        }
    }
}
