package org.inkjar.post;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.Authors;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.OldSlugs;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.StaleVersionException;
import org.inkjar.post.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes posts and pages. Making them public is {@link PublishingService}'s. */
@Service
@Transactional
@PreAuthorize("hasRole('AUTHOR')")
@RetriedOnCollision
public class PostService {

    private static final String GONE = "This post no longer exists.";

    private final PostRepository posts;
    private final PostSlugs slugs;
    private final TagNames tagNames;
    private final Authors authors;
    private final OldSlugs oldSlugs;
    private final MarkdownRenderer markdown;
    private final Clock clock;

    PostService(
            PostRepository posts,
            PostSlugs slugs,
            TagNames tagNames,
            Authors authors,
            OldSlugs oldSlugs,
            MarkdownRenderer markdown,
            Clock clock) {
        this.posts = posts;
        this.slugs = slugs;
        this.tagNames = tagNames;
        this.authors = authors;
        this.oldSlugs = oldSlugs;
        this.markdown = markdown;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<PostDetails> find(UUID id) {
        return posts.findById(id).map(Post::details);
    }

    /**
     * Keeps a new draft.
     *
     * @throws InvalidInputException when the slug is another post's, or an author does not exist
     */
    public PostDetails create(PostData data) {
        var post = new Post();
        write(post, data, null);
        return posts.saveAndFlush(post).details();
    }

    /**
     * Keeps what was written. The old address of a post that was public leads to the new one.
     *
     * @throws StaleVersionException when somebody saved since {@code version} was read
     * @throws InvalidInputException when the slug is another post's, or an author does not exist
     * @throws NotFoundException when the post was deleted for good
     */
    public PostDetails save(UUID id, long version, PostData data) {
        var post = posts.findById(id).orElseThrow(() -> new NotFoundException(GONE));
        StaleVersionException.check("this post", post.version(), version);
        var oldKind = post.kind();
        var oldSlug = post.slug();
        write(post, data, id);
        boolean moved = post.kind() != oldKind || !post.slug().equals(oldSlug);
        if (moved && post.wasPublic()) {
            oldSlugs.remember(oldKind.slugOwner(), oldSlug, id);
        }
        return posts.saveAndFlush(post).details();
    }

    /** A new draft with the same content. */
    public PostDetails duplicate(UUID id) {
        var original = posts.findById(id)
                .orElseThrow(() -> new NotFoundException(GONE))
                .data();
        return create(original.retitled(copyTitle(original.title())));
    }

    private static String copyTitle(String title) {
        var suffix = " (copy)";
        int room = PostData.MAX_TITLE - suffix.length();
        if (title.length() <= room) {
            return title + suffix;
        }
        int end = Character.isHighSurrogate(title.charAt(room - 1)) ? room - 1 : room;
        return title.substring(0, end) + suffix;
    }

    private void write(Post post, PostData data, @Nullable UUID self) {
        checkAuthors(data.authorIds());
        var slug = slugs.choose(data, self);
        List<Tag> tags = tagNames.findOrCreate(data.tags());
        post.write(data, slug, tags, markdown.render(data.body()), clock.instant());
    }

    private void checkAuthors(List<UUID> ids) {
        if (authors.findAll(ids).size() < ids.size()) {
            throw new InvalidInputException("authorIds", "An author of this post no longer exists. Choose another.");
        }
    }
}
