package org.inkjar.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InvitationRepository extends JpaRepository<Invitation, UUID> {

    Optional<Invitation> findByTokenHash(String tokenHash);

    Optional<Invitation> findByEmail(String email);

    List<Invitation> findByAcceptedAtNullOrderByEmail();

    void deleteByInvitedByAndAcceptedAtNull(UUID invitedBy);

    long deleteByExpiresAtBefore(Instant time);
}
