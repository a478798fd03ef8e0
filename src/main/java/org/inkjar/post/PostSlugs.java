package org.inkjar.post;

import java.util.UUID;
import org.inkjar.common.FreeSlug;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.OldSlugs;
import org.inkjar.common.Slug;
import org.inkjar.common.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides under which slug a post is kept. */
@Component
class PostSlugs {

    private static final Slug UNTITLED = new Slug("untitled");

    private final PostRepository posts;
    private final OldSlugs oldSlugs;

    PostSlugs(PostRepository posts, OldSlugs oldSlugs) {
        this.posts = posts;
        this.oldSlugs = oldSlugs;
    }

    /**
     * The slug that the author chose, or a free one made of the title, by which readers know no other post.
     *
     * @param self the post that may keep its own slug; null for a new one
     * @throws InvalidInputException when the chosen one belongs to another post
     */
    Slug choose(PostData data, @Nullable UUID self) {
        if (data.slug().isEmpty()) {
            var wish = Slug.suggest(data.title()).orElse(UNTITLED);
            return FreeSlug.like(wish, slug -> data.kind().reserves(slug) || isOfAnother(data.kind(), slug, self));
        }
        var slug = new Slug(data.slug());
        var owner = owner(data.kind(), slug, self);
        if (owner != null) {
            throw new InvalidInputException(
                    "slug",
                    owner.isDeleted()
                            ? Words.of("post.address.deleted")
                            : Words.of("post.address.taken", owner.data().title()));
        }
        return slug;
    }

    /** Whether the slug is free, or {@code self} has it already. */
    boolean isFreeFor(UUID self, PostKind kind, Slug slug) {
        return owner(kind, slug, self) == null;
    }

    /** Whether the slug once was another post's, and leads there as long as no post has it. */
    boolean isFormerOfAnother(PostKind kind, Slug slug, @Nullable UUID self) {
        return oldSlugs.find(kind.slugOwner(), slug)
                .filter(target -> !target.equals(self))
                .filter(posts::existsById)
                .isPresent();
    }

    private boolean isOfAnother(PostKind kind, Slug slug, @Nullable UUID self) {
        return owner(kind, slug, self) != null || isFormerOfAnother(kind, slug, self);
    }

    private @Nullable Post owner(PostKind kind, Slug slug, @Nullable UUID self) {
        return posts.findByKindAndSlug(kind, slug.value())
                .filter(post -> !post.id().equals(self))
                .orElse(null);
    }
}
