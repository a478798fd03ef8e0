package org.inkjar.post;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.common.RetriedOnCollision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes scheduled posts public when their time has come, also when the server was down at that time. */
@Component
@RetriedOnCollision
class DuePosts {

    private final PostRepository posts;
    private final PostDeeds deeds;
    private final Clock clock;

    DuePosts(PostRepository posts, PostDeeds deeds, Clock clock) {
        this.posts = posts;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Whether there are any. */
    boolean isThereAny() {
        return !find().isEmpty();
    }

    /** Those whose time has come, the first first. */
    List<UUID> find() {
        return posts.due(clock.instant());
    }

    /** Once, however many nodes try: whoever comes second finds it published, and gets nothing. */
    @Transactional
    Optional<PostDetails> publish(UUID id) {
        return posts.findById(id)
                .filter(post -> post.details().isDue(clock.instant()))
                .map(post -> {
                    post.publishAsScheduled();
                    deeds.tell("deed.post.published-as-scheduled", post.subject());
                    return post.details();
                });
    }
}
