package org.inkjar.media;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ScaledPictureRepository extends JpaRepository<ScaledPicture, String> {

    /** Pictures that wait for their versions, the youngest first. */
    @Query("""
            select m.hash from Media m
            where m.deletedAt is null and m.contentType in :types
              and not exists (select 1 from ScaledPicture s where s.hash = m.hash
                  and (s.done = true or s.attempts >= :attempts or s.busyUntil > :now))
            order by m.uploadedAt desc""")
    List<String> waiting(Collection<String> types, int attempts, Instant now, Limit limit);

    /** The names of pictures that wait, the next first. */
    @Query("""
            select m.fileName from Media m
            where m.deletedAt is null and m.contentType in :types
              and not exists (select 1 from ScaledPicture s where s.hash = m.hash
                  and (s.done = true or s.attempts >= :attempts))
            order by m.uploadedAt desc""")
    List<String> waitingNames(Collection<String> types, int attempts, Limit limit);

    /** Pictures that were tried as often as they may be. */
    List<ScaledPicture> findByDoneFalseAndAttemptsGreaterThanEqual(int attempts);

    @Query("""
            select new org.inkjar.media.ScalingQueue$Failed(m.fileName, s.failure) from Media m, ScaledPicture s
            where s.hash = m.hash and m.deletedAt is null and s.done = false and s.attempts >= :attempts
            order by m.uploadedAt desc""")
    List<ScalingQueue.Failed> failed(int attempts, Limit limit);

    @Query("""
            select m.id from Media m, ScaledPicture s
            where s.hash = m.hash and m.deletedAt is null and s.done = false and s.attempts >= :attempts""")
    Set<UUID> failedEntries(int attempts);

    @Query("select s from ScaledPicture s where not exists (select 1 from Media m where m.hash = s.hash)")
    List<ScaledPicture> unneeded();

    @Query("select distinct v.fileHash from ScaledPicture s join s.versions v")
    Set<String> fileHashes();
}
