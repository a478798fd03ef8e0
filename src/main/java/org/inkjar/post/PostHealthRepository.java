package org.inkjar.post;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PostHealthRepository extends JpaRepository<PostHealth, UUID> {

    /** Posts that nobody has looked at as they are now, by the rules of now. */
    @Query("""
            select p.id from Post p where p.deletedAt is null and p.id > :after and not exists
                (select 1 from PostHealth h
                 where h.postId = p.id and h.postVersion = p.version and h.edition = :edition)
            order by p.id""")
    List<UUID> outdated(int edition, UUID after, Limit limit);

    /** The addresses of this blog to which posts link, each once. */
    @Query("""
            select new org.inkjar.post.PostHealthRepository$Marks(l.address, min(l.mark), max(l.mark))
            from PostHealth h join h.links l where l.site = true and l.address > :after
            group by l.address order by l.address""")
    List<Marks> siteLinks(String after, Limit limit);

    @Query("select distinct h.postId from PostHealth h join h.links l where l.address in :addresses")
    List<UUID> linkingTo(Collection<String> addresses);

    /** What posts have found at an address: the first and the last of it, which are mostly the same. */
    record Marks(String address, String first, String last) {

        boolean areAll(String mark) {
            return first.equals(mark) && last.equals(mark);
        }
    }
}
