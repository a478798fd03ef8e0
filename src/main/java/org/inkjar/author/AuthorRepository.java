package org.inkjar.author;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AuthorRepository extends JpaRepository<Author, UUID> {

    /** Said in JPQL, which is kept: Spring Data would put its query together anew for each page. */
    @Override
    @Query("select a from Author a where a.id in :ids")
    List<Author> findAllById(Iterable<UUID> ids);

    Optional<Author> findBySlug(String slug);

    Optional<Author> findByEmail(String email);

    Optional<Author> findByEmailAndPasswordHashNotNullAndDeactivatedAtNull(String email);

    boolean existsByRoleAndPasswordHashNotNull(Role role);

    boolean existsByRoleAndPasswordHashNotNullAndDeactivatedAtNullAndIdNot(Role role, UUID id);

    /** Past the entity: whoever signs in changes nothing that others see, and gets in nobody's way. */
    @Modifying
    @Query("update Author a set a.signedInAt = :now where a.id = :id")
    void noteSignIn(UUID id, Instant now);

    boolean existsBySlug(String slug);

    List<Author> findAllByOrderByName();
}
