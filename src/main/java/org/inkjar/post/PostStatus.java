package org.inkjar.post;

import org.inkjar.common.Words;

/** Where a post stands on its way to the readers. Only {@code PUBLISHED} is public. */
public enum PostStatus {
    DRAFT("post.status.draft", "post.status.draft.within"),
    SCHEDULED("post.status.scheduled", "post.status.scheduled.within"),
    PUBLISHED("post.status.published", "post.status.published.within"),
    WITHDRAWN("post.status.withdrawn", "post.status.withdrawn.within");

    private final String key;
    private final String keyWithin;

    PostStatus(String key, String keyWithin) {
        this.key = key;
        this.keyWithin = keyWithin;
    }

    /** What people call it. */
    public String label() {
        return Words.of(key);
    }

    /** The same where it does not begin a line. */
    public String word() {
        return Words.of(keyWithin);
    }
}
