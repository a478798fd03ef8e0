package org.inkjar.post;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what stands beside posts, for many posts at once, in its order. */
interface PostCompanionRepository extends Repository<Post, UUID> {

    @Query("""
            select new org.inkjar.post.PostCompanionRepository$PostAuthor(p.id, a)
            from Post p join p.authorIds a where p.id in :ids order by index(a)
            """)
    List<PostAuthor> authors(Collection<UUID> ids);

    @Query("""
            select new org.inkjar.post.PostCompanionRepository$PostTag(p.id, t.name, t.slug)
            from Post p join p.tags t where p.id in :ids order by index(t)
            """)
    List<PostTag> tags(Collection<UUID> ids);

    record PostAuthor(UUID postId, UUID authorId) {}

    record PostTag(UUID postId, String name, String slug) {}
}
