package org.inkjar.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PreviewLinkRepository extends JpaRepository<PreviewLink, UUID> {

    /** Those that have not ended, the newest first. */
    List<PreviewLink> findByPostIdAndExpiresAtAfterOrderByCreatedAtDescIdDesc(UUID postId, Instant now);

    long countByPostIdAndExpiresAtAfter(UUID postId, Instant now);

    Optional<PreviewLink> findByTokenHashAndExpiresAtAfter(String tokenHash, Instant now);

    /** Past the entity, so that two readers at once do not get in each other's way. */
    @Modifying
    @Query("update PreviewLink l set l.usedAt = :now where l.id = :id and (l.usedAt is null or l.usedAt < :before)")
    void noteUse(UUID id, Instant now, Instant before);

    long deleteByExpiresAtLessThanEqual(Instant now);
}
