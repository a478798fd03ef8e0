package org.inkjar.post;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inkjar.author.AuthorProfile;
import org.inkjar.common.Paged;
import org.inkjar.post.markdown.Images;
import org.inkjar.post.markdown.MarkdownRenderer;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** Puts together what is read of posts: text, authors, tags, neighbours. For services, which decide what may be read. */
@Component
class PostReading {

    private final PublishedPostRepository posts;
    private final PostCompanions companions;
    private final SeriesPartRepository seriesParts;
    private final MarkdownRenderer markdown;
    private final Images images;

    PostReading(
            PublishedPostRepository posts,
            PostCompanions companions,
            SeriesPartRepository seriesParts,
            MarkdownRenderer markdown,
            Images images) {
        this.posts = posts;
        this.companions = companions;
        this.seriesParts = seriesParts;
        this.markdown = markdown;
        this.images = images;
    }

    /** Public posts with their texts. */
    List<PublishedPost> inFull(List<Post> found) {
        var authors = companions.authors(found.stream().map(Post::id).toList());
        return found.stream()
                .map(post -> inFull(
                        post,
                        authors.getOrDefault(post.id(), List.of()),
                        Objects.requireNonNull(post.details().publishedAt())))
                .toList();
    }

    /** A public post with its text, and the way to those before and after it, by date and in its series. */
    PublishedPost withNeighbours(Post post) {
        return withNeighbours(inFull(List.of(post)).getFirst());
    }

    /** A post as it would be read if it became public, at the time that was promised or had before, else {@code now}. */
    PublishedPost asIfPublic(Post post, Instant now) {
        var authors = companions.authors(List.of(post.id())).getOrDefault(post.id(), List.of());
        var time = Objects.requireNonNullElse(post.details().publishedAt(), now);
        return withNeighbours(inFull(post, authors, time));
    }

    Paged<PostTeaser> teasers(Page<TeaserRow> page) {
        var ids = page.map(TeaserRow::id).getContent();
        var authors = companions.authors(ids);
        var tags = companions.tags(ids);
        var teasers = page.map(row -> row.with(
                        authors.getOrDefault(row.id(), List.of()), tags.getOrDefault(row.id(), List.of()), images))
                .getContent();
        return new Paged<>(teasers, page.getNumber() + 1, Math.max(1, page.getTotalPages()), page.getTotalElements());
    }

    private PublishedPost inFull(Post post, List<AuthorProfile> authors, Instant publishedAt) {
        var details = post.details();
        return new PublishedPost(
                details.id(),
                details.data(),
                markdown.render(details.data().body(), details.data().language()),
                Cover.of(details.data().cover(), details.data().coverAlt()).map(cover -> cover.with(images)),
                publishedAt,
                details.updatedAt(),
                authors,
                post.tags().stream().map(Tag::link).toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private PublishedPost withNeighbours(PublishedPost post) {
        if (post.data().kind() == PostKind.PAGE) {
            return post;
        }
        var newer = posts.newer(post.publishedAt(), post.id(), Limit.of(1));
        var older = posts.older(post.publishedAt(), post.id(), Limit.of(1));
        return post.between(newer.stream().findFirst(), older.stream().findFirst())
                .in(SeriesPlace.of(post.id(), seriesParts.partsAround(post.id())));
    }
}
