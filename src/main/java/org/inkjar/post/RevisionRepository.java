package org.inkjar.post;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RevisionRepository extends JpaRepository<Revision, UUID> {

    String ROW =
            "select new org.inkjar.post.RevisionRow(r.number, r.authorId, r.savedAt, r.name, r.details, r.textHash,"
                    + " t.words) from Revision r join RevisionText t on t.hash = r.textHash ";

    /** The newest first. */
    @Query(ROW + "where r.postId = :postId order by r.number desc")
    List<RevisionRow> list(UUID postId, Pageable pageable);

    /** Those before {@code number}, the newest first. */
    @Query(ROW + "where r.postId = :postId and r.number < :number order by r.number desc")
    List<RevisionRow> listBefore(UUID postId, int number, Pageable pageable);

    long countByPostId(UUID postId);

    Optional<Revision> findByPostIdAndNumber(UUID postId, int number);

    Optional<Revision> findFirstByPostIdOrderByNumberDesc(UUID postId);

    Optional<Revision> findFirstByPostIdAndNumberLessThanOrderByNumberDesc(UUID postId, int number);

    /** Those that are old enough to be thinned out, the newest first. */
    @Query("""
            select new org.inkjar.post.RevisionAge(r.id, r.postId, r.savedAt, r.name)
            from Revision r where r.savedAt <= :time order by r.postId, r.number desc
            """)
    List<RevisionAge> savedUntil(Instant time);

    /** Those that have no name: one that somebody has named since it was read stays. */
    @Modifying
    @Query("delete from Revision r where r.id in :ids and r.name = ''")
    int deleteUnnamed(Collection<UUID> ids);
}
