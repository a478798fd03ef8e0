package org.inkjar.post;

import static java.util.function.Predicate.not;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.inkjar.common.RetriedOnCollision;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes posts so that they can be had back for {@link #KEPT}. */
@Service
@Transactional
@PreAuthorize("hasRole('CONTRIBUTOR')")
@RetriedOnCollision
public class TrashService {

    /** How long a deleted post can be restored. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final PostAccess access;
    private final ExpiredPosts expiredPosts;
    private final PostDeeds deeds;
    private final Clock clock;

    TrashService(PostAccess access, ExpiredPosts expiredPosts, PostDeeds deeds, Clock clock) {
        this.access = access;
        this.expiredPosts = expiredPosts;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Takes posts away from readers and writers. */
    public void delete(Collection<UUID> ids) {
        var now = clock.instant();
        access.findAllChangeable(ids).stream().filter(not(Post::isDeleted)).forEach(post -> {
            post.delete(now);
            deeds.tell("deed.post.deleted", post.subject());
        });
    }

    /** Brings deleted posts back as they were. */
    public void restore(Collection<UUID> ids) {
        access.findAllChangeable(ids).stream().filter(Post::isDeleted).forEach(post -> {
            post.restore();
            deeds.tell("deed.post.restored", post.subject());
        });
    }

    /** Deletes for good those of the posts that were deleted before. */
    @PreAuthorize("hasRole('EDITOR')")
    public void purge(Collection<UUID> ids) {
        expiredPosts.remove(
                access.findAllChangeable(ids).stream().filter(Post::isDeleted).toList());
    }
}
