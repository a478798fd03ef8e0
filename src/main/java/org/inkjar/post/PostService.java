package org.inkjar.post;

import java.util.Optional;
import java.util.UUID;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Words;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes posts and pages, as far as {@link PostRights} go. Making them public is {@link PublishingService}'s. */
@Service
@Transactional
@PreAuthorize("hasRole('CONTRIBUTOR')")
@RetriedOnCollision
public class PostService {

    private final PostAccess access;
    private final PostRights rights;
    private final PostWriter writer;

    PostService(PostAccess access, PostRights rights, PostWriter writer) {
        this.access = access;
        this.rights = rights;
        this.writer = writer;
    }

    /** A post that they may read. */
    @Transactional(readOnly = true)
    public Optional<PostDetails> find(UUID id) {
        return access.find(id).map(Post::details);
    }

    /**
     * Keeps a new draft, and its first revision.
     *
     * @throws InvalidInputException when the slug is another post's, or an author does not exist
     * @throws AccessDeniedException when it is a page, featured or not by themselves alone, and they are no editor
     */
    public PostDetails create(PostData data) {
        return writer.create(data);
    }

    /**
     * Keeps what was written, and a revision of it. The old address of a post that was public leads to the new one.
     *
     * @throws StaleVersionException when somebody saved since {@code version} was read
     * @throws InvalidInputException when the slug is another post's, or an author does not exist
     * @throws NotFoundException when the post was deleted for good
     * @throws AccessDeniedException when they may not change the post, or what they changed of it
     */
    public PostDetails save(UUID id, long version, PostData data) {
        return writer.save(id, version, data);
    }

    /** A new draft with the same content, by whoever makes it where they do not choose authors. */
    public PostDetails duplicate(UUID id) {
        var original = access.require(id).data();
        return create(rights.asNew(original.retitled(copyTitle(original.title()))));
    }

    private static String copyTitle(String title) {
        int room = PostData.MAX_TITLE - Words.of("post.copy", "").length();
        if (title.length() <= room) {
            return Words.of("post.copy", title);
        }
        int end = Character.isHighSurrogate(title.charAt(room - 1)) ? room - 1 : room;
        return Words.of("post.copy", title.substring(0, end));
    }
}
