package org.inkjar.post;

import static org.inkjar.post.PublishedPostRepository.PUBLIC;
import static org.inkjar.post.PublishedPostRepository.PUBLIC_POST;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;
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

    @Query("select new org.inkjar.post.PublishedAddressRepository$SeriesChange(s.slug, s.title, s.description, max("
            + LAST_MODIFIED + ")) from Post p join SeriesPart part on part.postId = p.id "
            + "join Series s on s.id = part.seriesId where" + PUBLIC_POST
            + " group by s.slug, s.title, s.description order by s.slug")
    List<SeriesChange> series();

    @Query("select max(" + LAST_MODIFIED + ") from Post p where" + PUBLIC_POST)
    Optional<Instant> lastModified();

    record SeriesChange(String slug, String title, String description, Instant lastModified) {

        PublishedAddress address() {
            return new PublishedAddress(
                    SitePaths.series(new Slug(slug)), title, description, Optional.empty(), lastModified);
        }
    }

    record AuthorChange(UUID authorId, Instant lastModified) {}
}
