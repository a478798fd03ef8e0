package org.inkjar.post;

import java.util.Optional;
import java.util.UUID;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.post.PostInspector.Inspection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a look at a post finds. A look that fails keeps nobody from saving: {@link ContentHealthJob} looks again. */
@Component
@Transactional
@RetriedOnCollision
class HealthKeeper {

    private static final Logger log = LoggerFactory.getLogger(HealthKeeper.class);

    private final PostRepository posts;
    private final PostHealthRepository health;
    private final PostInspector inspector;

    HealthKeeper(PostRepository posts, PostHealthRepository health, PostInspector inspector) {
        this.posts = posts;
        this.health = health;
        this.inspector = inspector;
    }

    /** Looks at the post as it is stored now. */
    void look(UUID id) {
        posts.findById(id).filter(post -> !post.isDeleted()).ifPresent(this::tryToLook);
    }

    private void tryToLook(Post post) {
        try {
            keep(post, inspector.inspect(post.data(), Optional.of(post.id())));
        } catch (DataAccessException e) {
            throw e; // The transaction has failed, and is tried again.
        } catch (RuntimeException e) {
            log.error("{} could not be looked through; it will be tried again", post.path(), e);
        }
    }

    private void keep(Post post, Inspection found) {
        var kept = health.findById(post.id()).orElseGet(() -> new PostHealth(post.id()));
        kept.take(post.version(), found.findings(), found.links());
        health.save(kept);
    }
}
