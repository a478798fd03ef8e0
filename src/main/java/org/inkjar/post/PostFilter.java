package org.inkjar.post;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the admin's list of posts shows.
 *
 * @param text words of the title, address or summary in their order, in any case; empty for all
 * @param kind null for posts and pages
 * @param status null for any
 * @param tagId null for any
 * @param health null for any
 * @param deleted whether to show the deleted posts, instead of the others
 */
public record PostFilter(
        String text,
        @Nullable PostKind kind,
        @Nullable PostStatus status,
        @Nullable UUID tagId,
        @Nullable HealthFilter health,
        boolean deleted) {

    /** Everything that is not deleted. */
    public static final PostFilter ALL = new PostFilter("", null, null, null, false);

    /** Everything in which there is a problem. */
    public static final PostFilter NEEDING_ATTENTION =
            new PostFilter("", null, null, null, HealthFilter.ATTENTION, false);

    /** However healthy. */
    public PostFilter(
            String text, @Nullable PostKind kind, @Nullable PostStatus status, @Nullable UUID tagId, boolean deleted) {
        this(text, kind, status, tagId, null, deleted);
    }
}
