package org.inkjar.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.AuthorProfile;
import org.inkjar.common.Slug;
import org.inkjar.post.markdown.RenderedMarkdown;

/**
 * A post or page as it is read: a public one, and for those who were sent a preview one that is not public yet.
 *
 * @param data what its author wrote
 * @param content the body, rendered
 * @param newer the next newer post; empty for pages, and in lists
 * @param older the next older post; empty for pages, and in lists
 * @param series where it stands in its series, if it is in one; empty in lists
 */
public record PublishedPost(
        UUID id,
        PostData data,
        RenderedMarkdown content,
        Optional<Cover> cover,
        Instant publishedAt,
        Instant updatedAt,
        List<AuthorProfile> authors,
        List<TagLink> tags,
        Optional<PostTitle> newer,
        Optional<PostTitle> older,
        Optional<SeriesPlace> series) {

    PublishedPost between(Optional<PostTitle> newerPost, Optional<PostTitle> olderPost) {
        return new PublishedPost(
                id, data, content, cover, publishedAt, updatedAt, authors, tags, newerPost, olderPost, series);
    }

    PublishedPost in(Optional<SeriesPlace> place) {
        return new PublishedPost(id, data, content, cover, publishedAt, updatedAt, authors, tags, newer, older, place);
    }

    public String path() {
        return data.kind().path(new Slug(data.slug()));
    }

    /** The author's summary, or the beginning of the text. */
    public String summary() {
        return data.summary().isEmpty() ? content.excerpt(Post.EXCERPT_LENGTH) : data.summary();
    }

    /** When a reader could last see something new: one written first and published later is new only then. */
    public Instant lastModified() {
        return updatedAt.isAfter(publishedAt) ? updatedAt : publishedAt;
    }
}
