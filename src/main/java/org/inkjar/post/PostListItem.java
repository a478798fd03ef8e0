package org.inkjar.post;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.inkjar.common.Slug;
import org.jspecify.annotations.Nullable;

/** A row of the admin's list of posts. */
public record PostListItem(
        UUID id,
        PostKind kind,
        String title,
        Slug slug,
        PostStatus status,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        List<String> authors,
        List<String> tags) {

    /** The public address, which answers once the post is public. */
    public String path() {
        return kind.path(slug);
    }

    /** What a table of posts says of it, times in UTC. */
    String[] cells() {
        return new String[] {
            title,
            kind.word(),
            status.name().toLowerCase(Locale.ROOT),
            String.join(", ", authors),
            String.join(", ", tags),
            publishedAt == null ? "" : publishedAt.toString(),
            updatedAt.toString(),
            path()
        };
    }
}
