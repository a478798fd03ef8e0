package org.inkjar.author;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AuthorRepository extends JpaRepository<Author, UUID> {

    Optional<Author> findBySlug(String slug);

    Optional<Author> findByEmailAndPasswordHashNotNull(String email);

    boolean existsByRoleAndPasswordHashNotNull(Role role);

    boolean existsBySlug(String slug);

    List<Author> findAllByOrderByName();
}
