package org.inkjar.post;

import java.time.Instant;

/**
 * What a link to a preview leads to.
 *
 * @param post as readers see it, or would
 * @param isPublic whether it has become public meanwhile, so that its own address can be told
 * @param expiresAt when the link ends
 */
public record Preview(PublishedPost post, boolean isPublic, Instant expiresAt) {}
