package org.inkjar.post;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkingCopyRepository extends JpaRepository<WorkingCopy, UUID> {

    Optional<WorkingCopy> findByIdAndAuthorId(UUID id, UUID authorId);

    Optional<WorkingCopy> findByAuthorIdAndPostId(UUID authorId, UUID postId);

    /** Of a new post, the one that was typed last. */
    Optional<WorkingCopy> findFirstByAuthorIdAndPostIdIsNullOrderByKeptAtDesc(UUID authorId);

    void deleteByIdAndAuthorId(UUID id, UUID authorId);
}
