package org.inkjar.post;

/** Where a post stands on its way to the readers. Only {@code PUBLISHED} is public. */
public enum PostStatus {
    DRAFT,
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN
}
