package org.inkjar.post;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an author typed into the editor and has not saved.
 *
 * @param id by which it is found again
 * @param keptAt when it was last changed
 * @param base the post that it changes, as it was; null for a new one
 */
public record UnsavedPost(
        UUID id, PostInput input, Instant keptAt, @Nullable Base base) {

    /**
     * The post as it was when this was typed, so that saving finds out what somebody else made of it since.
     *
     * @param now the post as it is stored
     */
    public PostDetails basedOn(PostDetails now) {
        return base == null || base.data.equals(now.data())
                ? now
                : new PostDetails(
                        now.id(),
                        base.version,
                        now.status(),
                        now.publishedAt(),
                        now.updatedAt(),
                        now.deleted(),
                        base.data);
    }

    /** A post as it was at one of its versions. */
    public record Base(long version, PostData data) {}
}
