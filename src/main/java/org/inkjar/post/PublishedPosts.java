package org.inkjar.post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.common.OldSlugs;
import org.inkjar.common.Paged;
import org.inkjar.common.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The posts and pages that readers may see, and no others. Page numbers count from 1. */
@Service
@Transactional(readOnly = true)
public class PublishedPosts {

    private final PublishedPostRepository posts;
    private final PostReading reading;
    private final OldSlugs oldSlugs;

    PublishedPosts(PublishedPostRepository posts, PostReading reading, OldSlugs oldSlugs) {
        this.posts = posts;
        this.reading = reading;
        this.oldSlugs = oldSlugs;
    }

    /** The newest first. */
    public Paged<PostTeaser> list(int page, int size) {
        return reading.teasers(posts.teasers(request(page, size)));
    }

    public Paged<PostTeaser> listByTag(Slug tag, int page, int size) {
        return reading.teasers(posts.teasersByTag(tag.value(), request(page, size)));
    }

    /** In the order of reading. */
    public Paged<PostTeaser> listBySeries(Slug series, int page, int size) {
        return reading.teasers(posts.teasersBySeries(series.value(), request(page, size)));
    }

    public Paged<PostTeaser> listByAuthor(UUID author, int page, int size) {
        return reading.teasers(posts.teasersByAuthor(author, request(page, size)));
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
        return reading.inFull(posts.newest(Limit.of(limit)));
    }

    /** The newest posts of a tag with their texts, at most {@code limit}. */
    public List<PublishedPost> newestInFull(Slug tag, int limit) {
        return reading.inFull(posts.newestByTag(tag.value(), Limit.of(limit)));
    }

    public Optional<PublishedPost> find(PostKind kind, Slug slug) {
        return posts.find(kind, slug.value()).map(reading::withNeighbours);
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

    /** Databases cannot count further than an int: what lies beyond is as empty as the last page before it. */
    private static PageRequest request(int page, int size) {
        return PageRequest.of(Math.min(page - 1, Integer.MAX_VALUE / size - 1), size);
    }
}
