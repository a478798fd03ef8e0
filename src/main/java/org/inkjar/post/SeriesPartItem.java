package org.inkjar.post;

import java.util.UUID;

/** A post as one part of a series. */
public record SeriesPartItem(UUID postId, String title, PostStatus status) {}
