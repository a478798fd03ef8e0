package org.inkjar.security;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RecoveryCodeRepository extends JpaRepository<RecoveryCode, RecoveryCode.Key> {

    int countByAuthorIdAndUsedAtNull(UUID authorId);

    /** In one statement, so that of two at the same time only one is let in. */
    @Modifying
    @Query("""
            update RecoveryCode c set c.usedAt = :now
            where c.authorId = :authorId and c.codeHash = :hash and c.usedAt is null""")
    int use(UUID authorId, String hash, Instant now);

    @Modifying
    @Query("delete from RecoveryCode c where c.authorId = :authorId")
    void forget(UUID authorId);
}
