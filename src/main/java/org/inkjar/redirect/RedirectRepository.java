package org.inkjar.redirect;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RedirectRepository extends JpaRepository<Redirect, UUID> {

    String MATCHING =
            " from Redirect r where r.sourceKey like :pattern escape '\\' or lower(r.target) like :pattern escape '\\'";

    @Query("select r" + MATCHING + " order by r.sourceKey")
    List<Redirect> list(String pattern, Pageable pageable);

    @Query("select count(r)" + MATCHING)
    long count(String pattern);

    List<Redirect> findAllByOrderBySourceKey();

    @Query("select new org.inkjar.redirect.RedirectRow(r.sourceKey, r.target, r.permanent) from Redirect r")
    List<RedirectRow> rows();
}
