package org.inkjar.post.weblink;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface WebLinkRepository extends JpaRepository<WebLink, String> {

    /** Addresses in public posts that nobody has asked yet, or not for long; those never asked first. */
    @Query("""
            select l.address from PostHealth h join h.links l join Post p on p.id = h.postId
                left join WebLink w on w.address = l.address
            where l.site = false and (w.address is null or w.dueAt <= :now)
              and p.status = org.inkjar.post.PostStatus.PUBLISHED and p.deletedAt is null
            group by l.address, w.dueAt
            order by w.dueAt nulls first, l.address""")
    List<String> due(Instant now, Limit limit);

    /** Forgets what no post links to any more. */
    @Modifying
    @Query("delete from WebLink w where not exists "
            + "(select 1 from PostHealth h join h.links l where l.site = false and l.address = w.address)")
    int deleteUnused();
}
