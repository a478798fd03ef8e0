package org.inkjar.post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WorkingCopyRepository extends JpaRepository<WorkingCopy, UUID> {

    Optional<WorkingCopy> findByIdAndAuthorId(UUID id, UUID authorId);

    Optional<WorkingCopy> findByAuthorIdAndPostId(UUID authorId, UUID postId);

    /** Of new posts, those that were typed last first. */
    List<WorkingCopy> findByAuthorIdAndPostIdIsNullOrderByKeptAtDesc(UUID authorId);

    /** Those that name something of the library, but for those of posts that are deleted. */
    @Query("""
            select new org.inkjar.post.UnsavedMediaUses$Naming(c.id, c.authorId, p.id, p.title, c.details, c.body)
            from WorkingCopy c left join Post p on p.id = c.postId
            where p.deletedAt is null and (c.body like '%/media/%' or c.details like '%/media/%')
            order by c.id""")
    List<UnsavedMediaUses.Naming> naming(Pageable page);

    @Query("select new org.inkjar.post.AuthorsPosts$Typed(c.authorId, count(c)) from WorkingCopy c group by c.authorId")
    List<AuthorsPosts.Typed> countByAuthor();

    void deleteByAuthorId(UUID authorId);

    void deleteByIdAndAuthorId(UUID id, UUID authorId);
}
