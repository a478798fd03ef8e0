package org.inkjar.post;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Queries that cannot see anything but what is public. */
interface PublishedPostRepository extends Repository<Post, UUID> {

    String PUBLIC = " p.status = org.inkjar.post.PostStatus.PUBLISHED and p.deletedAt is null ";
    String PUBLIC_POST = PUBLIC + " and p.kind = org.inkjar.post.PostKind.POST ";
    String TEASER = """
            select new org.inkjar.post.TeaserRow(p.id, p.title, p.slug, p.summary, p.excerpt, p.cover, p.coverAlt,
                p.publishedAt, p.readingTime, p.featured, p.language)
            from Post p
            """;
    String TITLE = "select new org.inkjar.post.PostTitle(p.title, p.slug, p.publishedAt) from Post p ";
    String NEWEST_FIRST = " order by p.publishedAt desc, p.id desc";

    @Query(TEASER + "where" + PUBLIC_POST + NEWEST_FIRST)
    Page<TeaserRow> teasers(Pageable pageable);

    @Query(TEASER + "join p.tags t where t.slug = :tag and" + PUBLIC_POST + NEWEST_FIRST)
    Page<TeaserRow> teasersByTag(String tag, Pageable pageable);

    @Query(TEASER + "join SeriesPart part on part.postId = p.id join Series s on s.id = part.seriesId "
            + "where s.slug = :series and" + PUBLIC_POST + " order by part.position, p.id")
    Page<TeaserRow> teasersBySeries(String series, Pageable pageable);

    @Query(TEASER + "where :author member of p.authorIds and" + PUBLIC_POST + NEWEST_FIRST)
    Page<TeaserRow> teasersByAuthor(UUID author, Pageable pageable);

    @Query("select p from Post p where" + PUBLIC_POST + NEWEST_FIRST)
    List<Post> newest(Limit limit);

    @Query("select p from Post p join p.tags t where t.slug = :tag and" + PUBLIC_POST + NEWEST_FIRST)
    List<Post> newestByTag(String tag, Limit limit);

    @Query("select p from Post p where p.kind = :kind and p.slug = :slug and" + PUBLIC)
    Optional<Post> find(PostKind kind, String slug);

    /** Whether readers could once see the post that has this address, and no longer can. */
    @Query("""
            select count(p) > 0 from Post p where p.kind = :kind and p.slug = :slug
              and (p.status = org.inkjar.post.PostStatus.WITHDRAWN
                   or p.status = org.inkjar.post.PostStatus.PUBLISHED and p.deletedAt is not null)
            """)
    boolean isGone(PostKind kind, String slug);

    @Query("select p from Post p where p.id = :id and" + PUBLIC)
    Optional<Post> find(UUID id);

    /** With their tags, which are read at the same moment. */
    @Query("select distinct p from Post p left join fetch p.tags where p.id in :ids and" + PUBLIC)
    List<Post> findAll(Collection<UUID> ids);

    @Query("select p.id from Post p where p.id in :ids and" + PUBLIC)
    Set<UUID> ids(Collection<UUID> ids);

    /** Answered by an index alone: a row of a post holds its text too. */
    @Query("select new org.inkjar.post.PublishedPostRepository$PostVersion(p.id, p.version) from Post p where" + PUBLIC)
    List<PostVersion> versions();

    /** The sums of the versions of the tags of posts, where they are not zero; of all posts, for the same reason. */
    @Query("select new org.inkjar.post.PublishedPostRepository$PostVersion(p.id, sum(t.version)) "
            + "from Post p join p.tags t where t.version > 0 group by p.id")
    List<PostVersion> tagVersions();

    @Query(TITLE + "where (p.publishedAt > :time or p.publishedAt = :time and p.id > :id) and" + PUBLIC_POST
            + " order by p.publishedAt, p.id")
    List<PostTitle> newer(Instant time, UUID id, Limit limit);

    @Query(TITLE + "where (p.publishedAt < :time or p.publishedAt = :time and p.id < :id) and" + PUBLIC_POST
            + NEWEST_FIRST)
    List<PostTitle> older(Instant time, UUID id, Limit limit);

    @Query(TITLE + "where" + PUBLIC_POST + NEWEST_FIRST)
    List<PostTitle> titles(Limit limit);

    /** Tags of at least one public post, most used first. */
    @Query("select new org.inkjar.post.PublishedTag(t.name, t.slug, t.description, count(p)) "
            + "from Post p join p.tags t where" + PUBLIC_POST
            + " group by t.name, t.slug, t.description, t.nameKey order by count(p) desc, t.nameKey")
    List<PublishedTag> tags();

    @Query("select new org.inkjar.post.PublishedTag(t.name, t.slug, t.description, "
            + "(select count(p) from Post p join p.tags pt where pt = t and" + PUBLIC_POST + ")) "
            + "from Tag t where t.slug = :slug")
    Optional<PublishedTag> tag(String slug);

    @Query("select new org.inkjar.post.SeriesTeaser(s.title, s.slug, s.description, "
            + "(select count(p) from SeriesPart part join Post p on p.id = part.postId where part.seriesId = s.id and"
            + PUBLIC_POST + ")) from Series s where s.slug = :slug")
    Optional<SeriesTeaser> series(String slug);

    record PostVersion(UUID id, long version) {}
}
