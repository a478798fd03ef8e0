package org.inkjar.post;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.inkjar.common.Change;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings posts to the readers, and takes them back: those that somebody may change. */
@Service
@Transactional
@PreAuthorize("hasRole('AUTHOR')")
@RetriedOnCollision
public class PublishingService {

    private final PostRepository posts;
    private final PostAccess access;
    private final TagNames tagNames;
    private final PostDeeds deeds;
    private final Clock clock;

    PublishingService(PostRepository posts, PostAccess access, TagNames tagNames, PostDeeds deeds, Clock clock) {
        this.posts = posts;
        this.access = access;
        this.tagNames = tagNames;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Publishes at once.
     *
     * @throws StaleVersionException when somebody saved since {@code version} was read
     */
    public PostDetails publish(UUID id, long version) {
        var post = require(id, version);
        publish(post, clock.instant());
        return posts.saveAndFlush(post).details();
    }

    /**
     * Publishes later.
     *
     * @throws StaleVersionException when somebody saved since {@code version} was read
     * @throws InvalidInputException when {@code time} has passed, or the post is public already
     */
    public PostDetails schedule(UUID id, long version, Instant time) {
        var post = require(id, version);
        post.schedule(time, clock.instant());
        deeds.tell("deed.post.scheduled", post.subject(), List.of(Change.of("deed.field.goes-out", "", time)));
        return posts.saveAndFlush(post).details();
    }

    /**
     * Gives a post that is public, or was, another date, and makes it public.
     *
     * @throws StaleVersionException when somebody saved since {@code version} was read
     * @throws InvalidInputException when {@code time} is to come or too long ago, or the post has never been public
     */
    public PostDetails redate(UUID id, long version, Instant time) {
        var post = require(id, version);
        var before = post.details().publishedAt();
        post.redate(time, clock.instant());
        deeds.tell("deed.post.redated", post.subject(), List.of(Change.of("deed.field.date", before, time)));
        return posts.saveAndFlush(post).details();
    }

    /**
     * Withdraws a public post, or takes a scheduled one off its schedule.
     *
     * @throws StaleVersionException when somebody saved since {@code version} was read
     */
    public PostDetails withdraw(UUID id, long version) {
        var post = require(id, version);
        withdraw(post);
        return posts.saveAndFlush(post).details();
    }

    /** Publishes many, those that are not deleted. */
    public void publishAll(Collection<UUID> ids) {
        var now = clock.instant();
        access.findAllChangeable(ids).stream().filter(post -> !post.isDeleted()).forEach(post -> publish(post, now));
    }

    /** Withdraws many. */
    public void withdrawAll(Collection<UUID> ids) {
        access.findAllChangeable(ids).forEach(this::withdraw);
    }

    /** Puts a tag, made if it does not exist, on many. */
    @PreAuthorize("hasRole('CONTRIBUTOR')")
    public void tagAll(Collection<UUID> ids, TagData tagData) {
        var found = access.findAllChangeable(ids);
        var tag = tagNames.findOrCreate(tagData.name());
        found.stream()
                .filter(post -> post.addTag(tag))
                .forEach(post -> deeds.tell(
                        "deed.post.tagged",
                        post.subject(),
                        List.of(Change.of("deed.field.tags", "", "+ " + tag.name()))));
    }

    private void publish(Post post, Instant now) {
        if (!post.isPublished()) {
            post.publish(now);
            deeds.tell("deed.post.published", post.subject());
        }
    }

    private void withdraw(Post post) {
        boolean scheduled = post.details().status() == PostStatus.SCHEDULED;
        if (post.isPublished() || scheduled) {
            post.withdraw();
            deeds.tell(scheduled ? "deed.post.unscheduled" : "deed.post.withdrawn", post.subject());
        }
    }

    private Post require(UUID id, long version) {
        var post = access.requireChangeable(id);
        StaleVersionException.check(Words.of("post.this"), post.version(), version);
        return post;
    }
}
