package org.inkjar.media;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MediaRepository extends JpaRepository<Media, UUID> {

    String FILTER = """
            from Media m
            where (:shelf = 'TRASH' and m.deletedAt is not null and (:all = true or m.uploadedBy = :me)
                   or :shelf <> 'TRASH' and m.deletedAt is null)
              and (:shelf <> 'USED' or m.addressKey in :used) and (:shelf <> 'UNUSED' or m.addressKey not in :used)
              and m.contentType in :types and m.uploadedAt >= :since
              and (lower(m.fileName) like :text escape '!' or lower(m.alt) like :text escape '!'
                   or lower(m.caption) like :text escape '!')
            """;

    // all: whether the trash holds those of others; used: keys of entries, one at least
    @Query("select m " + FILTER + " order by m.uploadedAt desc, m.id desc")
    List<Media> list(
            boolean all,
            UUID me,
            String shelf,
            Collection<String> used,
            Collection<String> types,
            Instant since,
            String text,
            Pageable pageable);

    // all: whether the trash holds those of others; used: keys of entries, one at least
    @Query("select new org.inkjar.media.MediaTotal(count(m), coalesce(sum(m.bytes), 0L)) " + FILTER)
    MediaTotal total(
            boolean all,
            UUID me,
            String shelf,
            Collection<String> used,
            Collection<String> types,
            Instant since,
            String text);

    Optional<Media> findByAddressKeyAndDeletedAtNull(String addressKey);

    Optional<Media> findByIdAndDeletedAtNull(UUID id);

    List<Media> findByDeletedAtBefore(Instant time);

    /** What the bytes of this hash are. */
    @Query("select min(m.contentType) from Media m where m.hash = :hash")
    String contentType(String hash);

    /** Those of deleted entries too: they can be restored. */
    @Query("select distinct m.hash from Media m")
    Set<String> hashes();
}
