package org.inkjar.security;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PasswordResetRepository extends JpaRepository<PasswordReset, UUID> {

    Optional<PasswordReset> findByTokenHash(String tokenHash);

    long countByAuthorIdAndMadeByNullAndCreatedAtAfter(UUID authorId, Instant time);

    void deleteByAuthorIdAndUsedAtNull(UUID authorId);

    void deleteByMadeByAndUsedAtNull(UUID madeBy);

    long deleteByExpiresAtBefore(Instant time);
}
