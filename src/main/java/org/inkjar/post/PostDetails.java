package org.inkjar.post;

import java.time.Instant;
import java.util.UUID;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;
import org.inkjar.common.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A post as its editor sees it.
 *
 * @param version to be handed back on saving, so that a stale write is refused
 * @param publishedAt when it became public or shall; null for a draft
 */
public record PostDetails(
        UUID id,
        long version,
        PostStatus status,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        boolean deleted,
        PostData data) {

    /** Whether it waits for a time that has come. */
    boolean isDue(Instant now) {
        return status == PostStatus.SCHEDULED && !deleted && publishedAt != null && !publishedAt.isAfter(now);
    }

    Subject subject() {
        return new Subject(data.kind().word(), id, data.title(), SitePaths.editor(id));
    }

    /** The public address, which answers once the post is public. */
    public String path() {
        return data.kind().path(new Slug(data.slug()));
    }
}
