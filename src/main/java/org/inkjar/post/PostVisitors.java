package org.inkjar.post;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.Authors;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.RetriedOnCollision;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows who has a post open, so that nobody is surprised by somebody else's changes. Each window says every
 * {@link #INTERVAL} that it is there. It is in the database, since two people may be served by two nodes.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CONTRIBUTOR')")
@RetriedOnCollision
public class PostVisitors {

    public static final Duration INTERVAL = Duration.ofSeconds(10);

    /** A window that was silent for so long is closed. */
    private static final Duration SILENCE = INTERVAL.multipliedBy(3);

    private final PostVisitorRepository visitors;
    private final PostAccess access;
    private final Authors authors;
    private final CurrentAuthor currentAuthor;
    private final Clock clock;

    PostVisitors(
            PostVisitorRepository visitors,
            PostAccess access,
            Authors authors,
            CurrentAuthor currentAuthor,
            Clock clock) {
        this.visitors = visitors;
        this.access = access;
        this.authors = authors;
        this.currentAuthor = currentAuthor;
        this.clock = clock;
    }

    /**
     * Says that the signed-in author has the post open in a window, and returns who else has, by name: nobody, when it is
     * no longer theirs to read.
     */
    public List<AuthorProfile> visit(UUID postId, UUID windowId) {
        if (!access.mayRead(postId)) {
            return List.of();
        }
        var now = clock.instant();
        visitors.deleteByPostIdAndSeenAtBefore(postId, now.minus(SILENCE));
        visitors.saveAndFlush(
                new PostVisitor(windowId, postId, currentAuthor.id().orElseThrow(), now));
        var others = visitors.findByPostIdAndWindowIdNotAndSeenAtAfter(postId, windowId, now.minus(SILENCE)).stream()
                .map(PostVisitor::authorId)
                .distinct()
                .toList();
        return authors.findAll(others).values().stream()
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    /** Says that the window shows something else now, or is closed. */
    public void leave(UUID windowId) {
        visitors.deleteById(windowId);
    }
}
