package org.inkjar.post;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.inkjar.author.Authors;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.OldSlugs;
import org.inkjar.common.Slug;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Subject;
import org.inkjar.common.Words;
import org.inkjar.post.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a person wrote into posts, and keeps it as a revision: for services, which open the transaction. */
@Component
class PostWriter {

    private final PostRepository posts;
    private final PostAccess access;
    private final PostSlugs slugs;
    private final TagNames tagNames;
    private final Authors authors;
    private final OldSlugs oldSlugs;
    private final MarkdownRenderer markdown;
    private final RevisionKeeper revisions;
    private final PostDeeds deeds;
    private final Clock clock;

    PostWriter(
            PostRepository posts,
            PostAccess access,
            PostSlugs slugs,
            TagNames tagNames,
            Authors authors,
            OldSlugs oldSlugs,
            MarkdownRenderer markdown,
            RevisionKeeper revisions,
            PostDeeds deeds,
            Clock clock) {
        this.posts = posts;
        this.access = access;
        this.slugs = slugs;
        this.tagNames = tagNames;
        this.authors = authors;
        this.oldSlugs = oldSlugs;
        this.markdown = markdown;
        this.revisions = revisions;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** See {@link PostService#create}. */
    PostDetails create(PostData data) {
        access.checkNew(data);
        var post = new Post();
        write(post, data, null);
        var created = posts.saveAndFlush(post).details();
        revisions.keep(created);
        deeds.tell("deed.post.created", created.subject());
        return created;
    }

    /** See {@link PostService#save}. */
    PostDetails save(UUID id, long version, PostData data) {
        return save(id, version, data, deeds::tellSaved);
    }

    /** As {@link #save}, where it is told otherwise what was done, if it changed anything. */
    PostDetails save(UUID id, long version, PostData data, Told told) {
        var post = access.requireChangeable(id);
        StaleVersionException.check(Words.of("post.this"), post.version(), version);
        access.checkChange(post, data);
        var before = post.details();
        write(post, data, id);
        rememberAddress(post, before);
        var saved = posts.saveAndFlush(post).details();
        revisions.keep(saved, before).ifPresent(number -> told.tell(saved.subject(), number));
        return saved;
    }

    /** What is told of a post, and of the revision that holds it now. */
    interface Told {
        void tell(Subject post, int revision);
    }

    private void rememberAddress(Post post, PostDetails before) {
        if (post.wasPublic() && !post.path().equals(before.path())) {
            oldSlugs.remember(
                    before.data().kind().slugOwner(), new Slug(before.data().slug()), post.id());
        }
    }

    private void write(Post post, PostData data, @Nullable UUID self) {
        checkAuthors(data.authorIds());
        var slug = slugs.choose(data, self);
        List<Tag> tags = tagNames.findOrCreate(data.tags());
        post.write(data, slug, tags, markdown.render(data.body()), clock.instant());
    }

    private void checkAuthors(List<UUID> ids) {
        if (authors.findAll(ids).size() < ids.size()) {
            throw new InvalidInputException("authorIds", Words.of("post.author-gone"));
        }
    }
}
