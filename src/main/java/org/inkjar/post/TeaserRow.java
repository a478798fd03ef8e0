package org.inkjar.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.inkjar.author.AuthorProfile;
import org.inkjar.common.Slug;
import org.inkjar.post.markdown.Images;

/** What a query for a public list reads of a post: not its body. */
record TeaserRow(
        UUID id,
        String title,
        String slug,
        String summary,
        String excerpt,
        String cover,
        String coverAlt,
        Instant publishedAt,
        int readingTime,
        boolean featured,
        String language) {

    PostTeaser with(List<AuthorProfile> authors, List<TagLink> tags, Images images) {
        return new PostTeaser(
                id,
                title,
                new Slug(slug),
                summary.isEmpty() ? excerpt : summary,
                Cover.of(cover, coverAlt).map(found -> found.with(images)),
                publishedAt,
                readingTime,
                featured,
                language,
                authors,
                tags);
    }
}
