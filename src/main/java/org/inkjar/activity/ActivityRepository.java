package org.inkjar.activity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ActivityRepository extends JpaRepository<Activity, UUID> {

    /** The entries before another one, the newest first. */
    @Query("""
            select a from Activity a
            where a.happenedAt >= :from and a.happenedAt < :until
              and (a.happenedAt < :beforeTime or a.happenedAt = :beforeTime and a.id < :beforeId)
              and (:anything = true or a.subjectId = :subject)
              and (:anybody = true or a.actorId = :person or :nobody = true and a.actorId is null)
              and (:kind = '' or a.subjectKind = :kind) and (:action = '' or a.action = :action)
              and (lower(a.label) like :text escape '!' or concat(a.action, ' ', a.subjectKind) in :told
                   or lower(a.actorName) like :text escape '!' or a.actorId is null and a.actorName in :nobodies)
            order by a.happenedAt desc, a.id desc""")
    List<Activity> list(
            Instant from,
            Instant until,
            Instant beforeTime,
            UUID beforeId,
            boolean anything,
            UUID subject,
            boolean anybody,
            boolean nobody,
            UUID person,
            String kind,
            String action,
            String text,
            Collection<String> told,
            Collection<String> nobodies,
            Limit limit);

    Optional<Activity> findFirstBySubjectIdOrderByHappenedAtDescIdDesc(UUID subjectId);

    Optional<Activity> findFirstBySubjectKindAndSubjectIdNullOrderByHappenedAtDescIdDesc(String subjectKind);

    @Query("select distinct a.action from Activity a order by a.action")
    List<String> actions();

    @Query("select distinct a.subjectKind from Activity a order by a.subjectKind")
    List<String> kinds();

    /** What was done to what kind of thing, as far as it is in the log. */
    @Query("select distinct a.action as action, a.subjectKind as kind from Activity a")
    List<Told> told();

    /** Takes the links to something away that is gone. */
    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query("update versioned Activity a set a.link = '', a.comparison = '' where a.subjectId = :subjectId")
    void unlink(UUID subjectId);

    @Modifying
    @Query("delete from Activity a where a.happenedAt < :time")
    int forgetBefore(Instant time);

    /** An action, and the kind of what it was done to. */
    interface Told {

        String getAction();

        String getKind();
    }
}
