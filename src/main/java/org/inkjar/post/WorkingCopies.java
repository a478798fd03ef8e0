package org.inkjar.post;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what authors type before they save it, so that nothing that happens to them, their browser or this server takes
 * it away. Each author has their own, one for each post, and as many as they like of posts that do not exist yet.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CONTRIBUTOR')")
@RetriedOnCollision
public class WorkingCopies {

    private final WorkingCopyRepository copies;
    private final PostAccess access;
    private final CurrentAuthor currentAuthor;
    private final Clock clock;

    WorkingCopies(WorkingCopyRepository copies, PostAccess access, CurrentAuthor currentAuthor, Clock clock) {
        this.copies = copies;
        this.access = access;
        this.currentAuthor = currentAuthor;
        this.clock = clock;
    }

    /**
     * Keeps what stands in the editor, in the place of what was kept of it before: also what the author may only read by
     * now, so that nothing typed is lost.
     *
     * @param id of the working copy, where there is one already
     * @param changed the post that is changed, as it was read; null for a new one
     * @return the id of the working copy
     * @throws InvalidInputException when it is more than can be saved
     * @throws NotFoundException when the author may not read the post
     */
    public UUID keep(@Nullable UUID id, @Nullable PostDetails changed, PostInput input) {
        if (changed != null) {
            access.requireReadable(changed.id());
        }
        var copy = known(id, changed).orElseGet(() -> new WorkingCopy(UUID.randomUUID(), me()));
        copy.keep(input, changed, clock.instant());
        return copies.saveAndFlush(copy).id();
    }

    /** What was typed into a new post. */
    @Transactional(readOnly = true)
    public Optional<UnsavedPost> find(UUID id) {
        return copies.findByIdAndAuthorId(id, me()).map(WorkingCopy::content).filter(copy -> copy.base() == null);
    }

    /** What was typed into a post that exists. */
    @Transactional(readOnly = true)
    public Optional<UnsavedPost> findOf(UUID postId) {
        return copies.findByAuthorIdAndPostId(me(), postId).map(WorkingCopy::content);
    }

    /** The new post, or page, into which was typed last. */
    @Transactional(readOnly = true)
    public Optional<UnsavedPost> findNewest(PostKind kind) {
        return copies.findByAuthorIdAndPostIdIsNullOrderByKeptAtDesc(me()).stream()
                .map(WorkingCopy::content)
                .filter(unsaved -> unsaved.input().kind() == kind)
                .findFirst();
    }

    /** Forgets a working copy: it was saved, or is not wanted. */
    public void discard(UUID id) {
        copies.deleteByIdAndAuthorId(id, me());
    }

    private Optional<WorkingCopy> known(@Nullable UUID id, @Nullable PostDetails changed) {
        if (changed != null) {
            return copies.findByAuthorIdAndPostId(me(), changed.id());
        }
        return Optional.ofNullable(id).flatMap(known -> copies.findByIdAndAuthorId(known, me()));
    }

    private UUID me() {
        return currentAuthor.id().orElseThrow();
    }
}
