package org.inkjar.post;

import java.util.Optional;
import java.util.UUID;
import org.inkjar.post.preflight.Findings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What could be mended in the posts as they are stored. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('CONTRIBUTOR')")
public class ContentHealth {

    private final PostHealthRepository health;
    private final PostList posts;
    private final PostAccess access;

    ContentHealth(PostHealthRepository health, PostList posts, PostAccess access) {
        this.health = health;
        this.posts = posts;
        this.access = access;
    }

    /** How many posts and pages have a problem, of those that {@link PostList} shows to whoever asks. */
    public long needingAttention() {
        return posts.count(PostFilter.NEEDING_ATTENTION);
    }

    /** What the last look at a post of theirs found; empty as long as nobody has looked. */
    public Optional<Findings> find(UUID postId) {
        return access.mayRead(postId) ? health.findById(postId).map(PostHealth::findings) : Optional.empty();
    }
}
