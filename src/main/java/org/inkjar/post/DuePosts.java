package org.inkjar.post;

import java.time.Clock;
import java.util.List;
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
        return posts.existsByStatusAndDeletedAtNullAndPublishedAtLessThanEqual(PostStatus.SCHEDULED, clock.instant());
    }

    /** Each of them once, however many nodes try: whoever comes second finds it published. */
    @Transactional
    List<PostDetails> publish() {
        var due = posts.findByStatusAndDeletedAtNullAndPublishedAtLessThanEqual(PostStatus.SCHEDULED, clock.instant());
        due.forEach(post -> {
            post.publishAsScheduled();
            deeds.tell("deed.post.published-as-scheduled", post.subject());
        });
        return due.stream().map(Post::details).toList();
    }
}
