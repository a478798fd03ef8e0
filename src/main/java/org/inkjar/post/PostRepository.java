package org.inkjar.post;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PostRepository extends JpaRepository<Post, UUID> {

    String FILTER = """
            from Post p
            where (:deleted = true and p.deletedAt is not null or :deleted = false and p.deletedAt is null)
              and p.kind in :kinds and p.status in :statuses
              and (:anyTag = true or exists (select 1 from p.tags t where t.id = :tag))
              and (lower(p.title) like :text escape '!' or p.slug like :text escape '!'
                   or lower(p.summary) like :text escape '!')
            """;

    /** Rows without bodies: those can be long. */
    @Query("select new org.inkjar.post.PostRow(p.id, p.kind, p.title, p.slug, p.status, p.publishedAt, p.updatedAt) "
            + FILTER)
    List<PostRow> list(
            boolean deleted,
            Collection<PostKind> kinds,
            Collection<PostStatus> statuses,
            boolean anyTag,
            UUID tag,
            String text,
            Pageable pageable);

    @Query("select count(p) " + FILTER)
    long count(
            boolean deleted,
            Collection<PostKind> kinds,
            Collection<PostStatus> statuses,
            boolean anyTag,
            UUID tag,
            String text);

    Optional<Post> findByKindAndSlug(PostKind kind, String slug);

    List<Post> findByStatusAndDeletedAtNullAndPublishedAtLessThanEqual(PostStatus status, Instant time);

    @Query("select p from Post p join p.tags t where t.id = :tagId")
    List<Post> findByTag(UUID tagId);

    /** The next posts, by their ids, that name something of the library. */
    @Query("""
            select new org.inkjar.post.PostMediaUses$Naming(p.id, p.title, p.body, p.cover) from Post p
            where p.deletedAt is null and p.id > :after and (p.body like '%/media/%' or p.cover like '%/media/%')
            order by p.id""")
    List<PostMediaUses.Naming> naming(UUID after, Limit limit);

    @Query("""
            select new org.inkjar.post.PostMediaUses$State(count(p), coalesce(sum(p.version), 0L), max(p.updatedAt))
            from Post p""")
    PostMediaUses.State state();

    @Query("""
            select new org.inkjar.post.PostName(p.id, p.kind, p.title, p.slug) from Post p
            where p.id in :ids and p.deletedAt is null""")
    List<PostName> names(Collection<UUID> ids);

    /** Of what readers see or have seen. */
    @Query("""
            select new org.inkjar.post.PostName(p.id, p.kind, p.title, p.slug) from Post p join p.authorIds a
            where a = :author and p.deletedAt is null
              and p.status in (org.inkjar.post.PostStatus.PUBLISHED, org.inkjar.post.PostStatus.WITHDRAWN)""")
    List<PostName> publishedNamesOf(UUID author);

    List<Post> findByDeletedAtBefore(Instant time);
}
