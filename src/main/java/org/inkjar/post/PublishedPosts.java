package org.inkjar.post;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.AuthorProfile;
import org.inkjar.common.OldSlugs;
import org.inkjar.common.Paged;
import org.inkjar.common.Slug;
import org.inkjar.post.markdown.Images;
import org.inkjar.post.markdown.MarkdownRenderer;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The posts and pages that readers may see, and no others. Page numbers count from 1. */
@Service
@Transactional(readOnly = true)
public class PublishedPosts {

    private final PublishedPostRepository posts;
    private final PostCompanions companions;
    private final OldSlugs oldSlugs;
    private final MarkdownRenderer markdown;
    private final Images images;

    PublishedPosts(
            PublishedPostRepository posts,
            PostCompanions companions,
            OldSlugs oldSlugs,
            MarkdownRenderer markdown,
            Images images) {
        this.posts = posts;
        this.companions = companions;
        this.oldSlugs = oldSlugs;
        this.markdown = markdown;
        this.images = images;
    }

    /** The newest first. */
    public Paged<PostTeaser> list(int page, int size) {
        return teasers(posts.teasers(request(page, size)));
    }

    public Paged<PostTeaser> listByTag(Slug tag, int page, int size) {
        return teasers(posts.teasersByTag(tag.value(), request(page, size)));
    }

    public Paged<PostTeaser> listByAuthor(UUID author, int page, int size) {
        return teasers(posts.teasersByAuthor(author, request(page, size)));
    }

    /** Every post, the newest first. */
    public List<PostTitle> titles() {
        return posts.titles(Limit.unlimited());
    }

    /** The newest posts, at most {@code limit}. */
    public List<PostTitle> newest(int limit) {
        return posts.titles(Limit.of(limit));
    }

    /** The newest posts with their texts, at most {@code limit}. */
    public List<PublishedPost> newestInFull(int limit) {
        return inFull(posts.newest(Limit.of(limit)));
    }

    /** The newest posts of a tag with their texts, at most {@code limit}. */
    public List<PublishedPost> newestInFull(Slug tag, int limit) {
        return inFull(posts.newestByTag(tag.value(), Limit.of(limit)));
    }

    public Optional<PublishedPost> find(PostKind kind, Slug slug) {
        return posts.find(kind, slug.value())
                .map(post -> inFull(List.of(post)).getFirst())
                .map(this::withNeighbours);
    }

    /**
     * Whether a post of this present slug was public and has been withdrawn or deleted. What was never public, and what
     * was deleted for good, is not gone but unknown.
     */
    public boolean isGone(PostKind kind, Slug slug) {
        return posts.isGone(kind, slug.value());
    }

    /** The present address of the public post that once had this one. */
    public Optional<String> movedFrom(PostKind kind, Slug old) {
        return oldSlugs.find(kind.slugOwner(), old).flatMap(posts::find).map(Post::path);
    }

    private List<PublishedPost> inFull(List<Post> found) {
        var authors = companions.authors(found.stream().map(Post::id).toList());
        return found.stream()
                .map(post -> inFull(post, authors.getOrDefault(post.id(), List.of())))
                .toList();
    }

    private PublishedPost inFull(Post post, List<AuthorProfile> authors) {
        var details = post.details();
        return new PublishedPost(
                details.id(),
                details.data(),
                markdown.render(details.data().body()),
                Cover.of(details.data().cover(), details.data().coverAlt()).map(cover -> cover.with(images)),
                Objects.requireNonNull(details.publishedAt()),
                details.updatedAt(),
                authors,
                post.tags().stream().map(Tag::link).toList(),
                Optional.empty(),
                Optional.empty());
    }

    private PublishedPost withNeighbours(PublishedPost post) {
        return post.data().kind() == PostKind.PAGE
                ? post
                : post.between(
                        posts.newer(post.publishedAt(), post.id(), Limit.of(1)).stream()
                                .findFirst(),
                        posts.older(post.publishedAt(), post.id(), Limit.of(1)).stream()
                                .findFirst());
    }

    /** Databases cannot count further than an int: what lies beyond is as empty as the last page before it. */
    private static PageRequest request(int page, int size) {
        return PageRequest.of(Math.min(page - 1, Integer.MAX_VALUE / size - 1), size);
    }

    private Paged<PostTeaser> teasers(Page<TeaserRow> page) {
        var ids = page.map(TeaserRow::id).getContent();
        var authors = companions.authors(ids);
        var tags = companions.tags(ids);
        var teasers = page.map(row -> row.with(
                        authors.getOrDefault(row.id(), List.of()), tags.getOrDefault(row.id(), List.of()), images))
                .getContent();
        return new Paged<>(teasers, page.getNumber() + 1, Math.max(1, page.getTotalPages()), page.getTotalElements());
    }
}
