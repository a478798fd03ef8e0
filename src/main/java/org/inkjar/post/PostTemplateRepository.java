package org.inkjar.post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PostTemplateRepository extends JpaRepository<PostTemplate, UUID> {

    Optional<PostTemplate> findByNameKey(String nameKey);

    List<PostTemplate> findAllByOrderByNameKey();
}
