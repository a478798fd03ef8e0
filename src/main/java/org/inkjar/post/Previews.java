package org.inkjar.post;

import static java.util.function.Predicate.not;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Posts that are not public, as they were last saved, for those whom an author gave one of the {@link PreviewLinks}. */
@Service
@Transactional
@RetriedOnCollision
public class Previews {

    /** The last use is told this exactly, and so written no more often. */
    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final PreviewLinkRepository links;
    private final PostRepository posts;
    private final PostReading reading;
    private final Clock clock;

    Previews(PreviewLinkRepository links, PostRepository posts, PostReading reading, Clock clock) {
        this.links = links;
        this.posts = posts;
        this.reading = reading;
        this.clock = clock;
    }

    /** What the link leads to; empty when it was never made, was revoked or has ended, and when the post was deleted. */
    public Optional<Preview> find(SecretToken token) {
        return links.findByTokenHashAndExpiresAtAfter(token.hash(), clock.instant())
                .flatMap(this::use);
    }

    private Optional<Preview> use(PreviewLink link) {
        var now = clock.instant();
        return posts.findById(link.postId()).filter(not(Post::isDeleted)).map(post -> {
            var preview = new Preview(reading.asIfPublic(post, now), post.status(), link.expiresAt());
            links.noteUse(link.id(), now, now.minus(PRECISION));
            return preview;
        });
    }
}
