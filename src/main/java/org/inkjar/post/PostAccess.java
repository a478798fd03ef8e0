package org.inkjar.post;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The posts as {@link PostRights} give them to whoever is signed in, for services, inside their transaction. What
 * somebody may not read is not there for them; what they may read and not change is refused.
 */
@Component
class PostAccess {

    /** Nobody's: databases want to compare with something. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final PostRepository posts;
    private final PostRights rights;
    private final CurrentAuthor currentAuthor;

    PostAccess(PostRepository posts, PostRights rights, CurrentAuthor currentAuthor) {
        this.posts = posts;
        this.rights = rights;
        this.currentAuthor = currentAuthor;
    }

    /** Who is signed in, for queries. */
    UUID me() {
        return currentAuthor.id().orElse(NOBODY);
    }

    Optional<Post> find(UUID id) {
        return posts.findById(id).filter(post -> rights.mayRead(post.authorIds()));
    }

    /** @throws NotFoundException when there is no such post for them */
    Post require(UUID id) {
        return find(id).orElseThrow(() -> new NotFoundException(Words.of("post.gone")));
    }

    /**
     * @throws NotFoundException when there is no such post for them
     * @throws AccessDeniedException when they may read it alone
     */
    Post requireChangeable(UUID id) {
        var post = require(id);
        checkChangeable(post);
        return post;
    }

    /**
     * Those that there are for them.
     *
     * @throws AccessDeniedException when they may read one of them alone
     */
    List<Post> findAllChangeable(Collection<UUID> ids) {
        var found = posts.findAllById(ids).stream()
                .filter(post -> rights.mayRead(post.authorIds()))
                .toList();
        found.forEach(this::checkChangeable);
        return found;
    }

    /** The same as {@link #find}, without reading the post. Of what does not exist, everything may be read. */
    boolean mayRead(UUID id) {
        return rights.haveAll() || posts.isBy(me(), id);
    }

    /** @throws NotFoundException when they may not read it */
    void requireReadable(UUID id) {
        if (!mayRead(id)) {
            throw new NotFoundException(Words.of("post.gone"));
        }
    }

    /** @throws AccessDeniedException when it is not theirs to make */
    void checkNew(PostData data) {
        refuseUnless(rights.haveAll() || (data.kind() == PostKind.POST && data.equals(rights.asNew(data))));
    }

    /** @throws AccessDeniedException when something of it is not theirs to decide */
    void checkChange(Post post, PostData data) {
        refuseUnless(data.equals(rights.asChangeOf(post.data(), data)));
    }

    void checkChangeable(Post post) {
        refuseUnless(rights.mayChange(post));
    }

    /** @throws AccessDeniedException unless {@code allowed} */
    static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException(Words.of("post.editors-only"));
        }
    }
}
