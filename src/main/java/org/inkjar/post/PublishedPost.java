package org.inkjar.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.AuthorProfile;
import org.inkjar.post.markdown.RenderedMarkdown;

/**
 * A public post or page as it is read.
 *
 * @param data what its author wrote
 * @param content the body, rendered
 * @param newer the next newer post; empty for pages
 * @param older the next older post; empty for pages
 */
public record PublishedPost(
        UUID id,
        PostData data,
        RenderedMarkdown content,
        Instant publishedAt,
        Instant updatedAt,
        List<AuthorProfile> authors,
        List<TagLink> tags,
        Optional<PostTitle> newer,
        Optional<PostTitle> older) {

    public Optional<Cover> cover() {
        return data.cover().isEmpty() ? Optional.empty() : Optional.of(new Cover(data.cover(), data.coverAlt()));
    }
}
