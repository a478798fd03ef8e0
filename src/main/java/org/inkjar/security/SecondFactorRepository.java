package org.inkjar.security;

import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SecondFactorRepository extends JpaRepository<SecondFactor, UUID> {

    @Query("select f.authorId from SecondFactor f")
    Set<UUID> findAuthors();

    /** In one statement, so that of two with the same code only one is let in. */
    @Modifying
    @Query("update SecondFactor f set f.lastStep = :step where f.authorId = :authorId and f.lastStep < :step")
    int use(UUID authorId, long step);

    @Modifying
    @Query("delete from SecondFactor f where f.authorId = :authorId")
    int forget(UUID authorId);
}
