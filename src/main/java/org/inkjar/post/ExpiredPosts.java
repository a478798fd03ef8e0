package org.inkjar.post;

import java.time.Clock;
import org.inkjar.common.OldSlugs;
import org.inkjar.common.RetriedOnCollision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes deleted posts and their revisions for good, those for which {@link TrashService#KEPT} is over and those asked
 * for.
 */
@Component
@RetriedOnCollision
class ExpiredPosts {

    private final PostRepository posts;
    private final OldSlugs oldSlugs;
    private final RevisionTextRepository texts;
    private final PostDeeds deeds;
    private final Clock clock;

    ExpiredPosts(PostRepository posts, OldSlugs oldSlugs, RevisionTextRepository texts, PostDeeds deeds, Clock clock) {
        this.posts = posts;
        this.oldSlugs = oldSlugs;
        this.texts = texts;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** How many. */
    @Transactional
    int remove() {
        var expired = posts.findByDeletedAtBefore(clock.instant().minus(TrashService.KEPT));
        remove(expired);
        return expired.size();
    }

    @Transactional
    void remove(Iterable<Post> deleted) {
        deleted.forEach(post -> {
            oldSlugs.forget(post.id());
            deeds.tellLast("deed.post.purged", post.subject());
        });
        posts.deleteAll(deleted);
        posts.flush();
        texts.deleteUnused();
    }
}
