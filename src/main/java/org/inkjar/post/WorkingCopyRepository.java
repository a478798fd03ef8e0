package org.inkjar.post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkingCopyRepository extends JpaRepository<WorkingCopy, UUID> {

    Optional<WorkingCopy> findByIdAndAuthorId(UUID id, UUID authorId);

    Optional<WorkingCopy> findByAuthorIdAndPostId(UUID authorId, UUID postId);

    /** Of new posts, those that were typed last first. */
    List<WorkingCopy> findByAuthorIdAndPostIdIsNullOrderByKeptAtDesc(UUID authorId);

    void deleteByIdAndAuthorId(UUID id, UUID authorId);
}
