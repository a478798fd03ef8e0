package org.inkjar.security;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SignInRepository extends JpaRepository<SignIn, UUID> {

    List<SignIn> findByAuthorIdAndUsedAtAfterOrderByUsedAtDescIdDesc(UUID authorId, Instant after);

    /** Past the entity, so that two requests at once do not get in each other's way. */
    @Modifying
    @Query("update SignIn s set s.usedAt = :now, s.address = :address where s.id = :id and s.usedAt < :before")
    void noteUse(UUID id, String address, Instant now, Instant before);

    @Modifying
    @Query("delete from SignIn s where s.id = :id")
    int end(UUID id);

    @Modifying
    @Query("delete from SignIn s where s.id = :id and s.authorId = :authorId")
    int end(UUID id, UUID authorId);

    @Modifying
    @Query("delete from SignIn s where s.authorId = :authorId and s.id <> :except")
    int endOthers(UUID authorId, UUID except);

    @Modifying
    @Query("delete from SignIn s where s.authorId = :authorId")
    int endAll(UUID authorId);

    @Modifying
    @Query("delete from SignIn s where s.usedAt < :before")
    void forget(Instant before);
}
