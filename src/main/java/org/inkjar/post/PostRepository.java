package org.inkjar.post;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inkjar.post.preflight.Severity;
import org.inkjar.post.preflight.Subject;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PostRepository extends JpaRepository<Post, UUID> {

    String FILTER = """
            from Post p left join PostHealth h on h.postId = p.id
            where (:reach = 'ALL' or :me member of p.authorIds
                   or :reach = 'PUBLIC_TOO' and p.status = org.inkjar.post.PostStatus.PUBLISHED)
              and (:deleted = true and p.deletedAt is not null or :deleted = false and p.deletedAt is null)
              and p.kind in :kinds and p.status in :statuses
              and (:anyTag = true or exists (select 1 from p.tags t where t.id = :tag))
              and (:anyHealth = true or exists (select 1 from PostHealth k join k.findings f
                   where k.postId = p.id and f.severity in :severities and f.subject in :subjects))
              and (lower(p.title) like :text escape '!' or p.slug like :text escape '!'
                   or lower(p.summary) like :text escape '!')
            """;

    /** Rows without bodies: those can be long. */
    @Query("select new org.inkjar.post.PostRow(p.id, p.kind, p.title, p.slug, p.status, p.publishedAt, p.updatedAt, "
            + "h.problems, h.suggestions) " + FILTER)
    List<PostRow> list(
            String reach,
            UUID me,
            boolean deleted,
            Collection<PostKind> kinds,
            Collection<PostStatus> statuses,
            boolean anyTag,
            UUID tag,
            boolean anyHealth,
            Collection<Severity> severities,
            Collection<Subject> subjects,
            String text,
            Pageable pageable);

    @Query("select count(p) " + FILTER)
    long count(
            String reach,
            UUID me,
            boolean deleted,
            Collection<PostKind> kinds,
            Collection<PostStatus> statuses,
            boolean anyTag,
            UUID tag,
            boolean anyHealth,
            Collection<Severity> severities,
            Collection<Subject> subjects,
            String text);

    @Query("select count(p) > 0 from Post p where p.id = :id and :author member of p.authorIds")
    boolean isBy(UUID author, UUID id);

    @Query("select p.id from Post p where :author member of p.authorIds")
    Set<UUID> idsBy(UUID author);

    Optional<Post> findByKindAndSlug(PostKind kind, String slug);

    @Query("select new org.inkjar.post.SiteTargets$Standing(p.id, p.kind, p.slug, p.status, p.deletedAt) from Post p "
            + "where p.kind = :kind and p.slug = :slug")
    Optional<SiteTargets.Standing> standing(PostKind kind, String slug);

    @Query("select new org.inkjar.post.SiteTargets$Standing(p.id, p.kind, p.slug, p.status, p.deletedAt) from Post p "
            + "where p.id = :id")
    Optional<SiteTargets.Standing> standing(UUID id);

    @Query("select p.body from Post p where p.id = :id")
    String body(UUID id);

    @Query("""
            select p.id from Post p
            where p.status = org.inkjar.post.PostStatus.SCHEDULED and p.deletedAt is null
              and p.publishedAt <= :now
            order by p.publishedAt, p.id""")
    List<UUID> due(Instant now);

    /** What comes out next. */
    @Query("""
            select new org.inkjar.post.ScheduledPublishing$Scheduled(p.title, p.publishedAt) from Post p
            where p.status = org.inkjar.post.PostStatus.SCHEDULED and p.deletedAt is null
            order by p.publishedAt, p.id""")
    List<ScheduledPublishing.Scheduled> scheduled(Limit limit);

    @Query("select p from Post p join p.tags t where t.id = :tagId")
    List<Post> findByTag(UUID tagId);

    @Query("select p from Post p where :authorId member of p.authorIds")
    List<Post> findByAuthor(UUID authorId);

    @Query("""
            select new org.inkjar.post.AuthorsPosts$Signed(
                a, count(case when p.deletedAt is null then 1 end), count(p.deletedAt))
            from Post p join p.authorIds a group by a""")
    List<AuthorsPosts.Signed> countByAuthor();

    /** The next posts, by their ids, that name something of the library. */
    @Query("""
            select new org.inkjar.post.PostMediaUses$Naming(p.id, p.title, p.status, p.body, p.cover)
            from Post p
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
