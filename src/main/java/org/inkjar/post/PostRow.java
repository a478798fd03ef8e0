package org.inkjar.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.inkjar.author.AuthorProfile;
import org.inkjar.common.Slug;
import org.jspecify.annotations.Nullable;

/** What a query for the admin's list reads of a post. */
record PostRow(
        UUID id,
        PostKind kind,
        String title,
        String slug,
        PostStatus status,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        @Nullable Integer problems,
        @Nullable Integer suggestions) {

    PostListItem with(List<AuthorProfile> authors, List<String> tags) {
        var health = problems == null || suggestions == null ? null : new HealthSummary(problems, suggestions);
        return new PostListItem(id, kind, title, new Slug(slug), status, publishedAt, updatedAt, authors, tags, health);
    }
}
