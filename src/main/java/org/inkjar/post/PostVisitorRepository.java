package org.inkjar.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PostVisitorRepository extends JpaRepository<PostVisitor, UUID> {

    List<PostVisitor> findByPostIdAndWindowIdNotAndSeenAtAfter(UUID postId, UUID windowId, Instant time);

    void deleteByPostIdAndSeenAtBefore(UUID postId, Instant time);
}
