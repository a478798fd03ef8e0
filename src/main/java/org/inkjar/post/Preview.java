package org.inkjar.post;

import java.time.Instant;

/**
 * What a link to a preview leads to.
 *
 * @param post as readers see it, or would
 * @param status where it stands; public, it has become so meanwhile, and its own address can be told
 * @param expiresAt when the link ends
 */
public record Preview(PublishedPost post, PostStatus status, Instant expiresAt) {

    public boolean isPublic() {
        return status == PostStatus.PUBLISHED;
    }
}
