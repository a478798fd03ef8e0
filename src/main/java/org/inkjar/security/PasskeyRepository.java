package org.inkjar.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PasskeyRepository extends JpaRepository<Passkey, UUID> {

    List<Passkey> findByAuthorIdOrderByCreatedAtAscIdAsc(UUID authorId);

    int countByAuthorId(UUID authorId);

    Optional<Passkey> findByIdAndAuthorId(UUID id, UUID authorId);

    Optional<Passkey> findByCredentialId(String credentialId);

    void deleteByIdAndAuthorId(UUID id, UUID authorId);

    void deleteByAuthorId(UUID authorId);
}
