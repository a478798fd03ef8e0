package org.inkjar.post;

import java.time.Clock;
import org.inkjar.common.RetriedOnCollision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes scheduled posts public when their time has come, also when the server was down at that time. */
@Component
@RetriedOnCollision
class DuePosts {

    private static final Logger log = LoggerFactory.getLogger(DuePosts.class);

    private final PostRepository posts;
    private final PostDeeds deeds;
    private final Clock clock;

    DuePosts(PostRepository posts, PostDeeds deeds, Clock clock) {
        this.posts = posts;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S")
    @Transactional
    void publish() {
        var due = posts.findByStatusAndDeletedAtNullAndPublishedAtLessThanEqual(PostStatus.SCHEDULED, clock.instant());
        due.forEach(post -> {
            post.publishAsScheduled();
            deeds.tell("published", "published as scheduled", post.subject());
            log.info("Published {} as scheduled", post.path());
        });
    }
}
