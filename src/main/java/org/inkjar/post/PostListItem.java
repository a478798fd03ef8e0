package org.inkjar.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inkjar.author.AuthorProfile;
import org.inkjar.common.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A row of the admin's list of posts.
 *
 * @param health null as long as nobody has looked
 */
public record PostListItem(
        UUID id,
        PostKind kind,
        String title,
        Slug slug,
        PostStatus status,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        List<AuthorProfile> authors,
        List<String> tags,
        @Nullable HealthSummary health) {

    /** The public address, which answers once the post is public. */
    public String path() {
        return kind.path(slug);
    }

    /** The names of its authors, in their order. */
    public String byline() {
        return authors.stream().map(AuthorProfile::name).collect(Collectors.joining(", "));
    }

    /** What a table of posts says of it, times in UTC. */
    Object[] cells() {
        return new Object[] {
            title,
            kind.label(),
            status.word(),
            health == null ? "" : health.problems(),
            health == null ? "" : health.suggestions(),
            byline(),
            String.join(", ", tags),
            publishedAt == null ? "" : publishedAt.toString(),
            updatedAt.toString(),
            path()
        };
    }
}
