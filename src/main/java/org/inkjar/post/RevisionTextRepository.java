package org.inkjar.post;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RevisionTextRepository extends JpaRepository<RevisionText, String> {

    @Modifying
    @Query("delete from RevisionText t where not exists (select 1 from Revision r where r.textHash = t.hash)")
    void deleteUnused();
}
