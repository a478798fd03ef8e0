package org.inkjar.post;

import static org.inkjar.post.PublishedPostRepository.PUBLIC;
import static org.inkjar.post.PublishedPostRepository.PUBLIC_POST;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Queries for what stands where, which cannot see anything but what is public. */
interface PublishedAddressRepository extends Repository<Post, UUID> {

    /** A post that was written first and published later is new to its readers only then. */
    String LAST_MODIFIED = " greatest(p.updatedAt, p.publishedAt) ";

    @Query("select new org.inkjar.post.PublishedAddress(p.kind, p.slug, p.title, p.summary, p.excerpt, p.cover, "
            + "p.coverAlt," + LAST_MODIFIED + ") from Post p where p.kind = :kind and" + PUBLIC
            + " order by p.publishedAt, p.id")
    List<PublishedAddress> list(PostKind kind, Pageable pageable);

    @Query("select count(p) from Post p where p.kind = :kind and" + PUBLIC)
    long count(PostKind kind);

    @Query("select new org.inkjar.post.PublishedAddress(t.slug, t.name, t.description, max(" + LAST_MODIFIED + ")) "
            + "from Post p join p.tags t where" + PUBLIC_POST
            + " group by t.slug, t.name, t.description order by t.slug")
    List<PublishedAddress> tags();

    @Query("select new org.inkjar.post.PublishedAddressRepository$AuthorChange(a, max(" + LAST_MODIFIED + ")) "
            + "from Post p join p.authorIds a where" + PUBLIC_POST + " group by a")
    List<AuthorChange> authors();

    @Query("select max(" + LAST_MODIFIED + ") from Post p where" + PUBLIC_POST)
    Optional<Instant> lastModified();

    record AuthorChange(UUID authorId, Instant lastModified) {}
}
