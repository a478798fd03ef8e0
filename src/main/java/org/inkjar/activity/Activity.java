package org.inkjar.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.Subject;
import org.jspecify.annotations.Nullable;

/** One entry of the log. What is ongoing is one entry for a while, however often it was done. */
@Entity
class Activity {

    /** How long after it began something ongoing can still be the same entry. */
    static final Duration TOGETHER = Duration.ofMinutes(10);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private Instant begunAt;
    private Instant happenedAt;

    private @Nullable UUID actorId;

    @Column(length = 80)
    private String actorName;

    @Column(length = 60)
    private String action;

    @Column(length = 30)
    private String subjectKind;

    private @Nullable UUID subjectId;

    @Column(length = 200)
    private String label;

    @Column(length = 300)
    private String link;

    @Column(length = KeptChanges.MAX_LENGTH)
    private String changes;

    @Column(length = 300)
    private String comparison;

    private int times = 1;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Activity() {}

    Activity(Deed deed, Actor actor, Instant now) {
        begunAt = now;
        happenedAt = now;
        actorId = actor.id();
        actorName = actor.name();
        action = deed.action();
        subjectKind = deed.subject().kind();
        subjectId = deed.subject().id();
        label = deed.subject().label();
        link = deed.subject().link();
        changes = KeptChanges.of(deed.changes()).json();
        comparison = deed.comparison();
    }

    /** Whether a deed goes on with what this tells. */
    boolean goesOn(Deed deed, Actor actor, Instant now) {
        return deed.ongoing()
                && action.equals(deed.action())
                && Objects.equals(actorId, actor.id())
                && actorName.equals(actor.name())
                && begunAt.plus(TOGETHER).isAfter(now);
    }

    /** Takes another deed in. */
    void goOn(Deed deed, Instant now) {
        happenedAt = now.isBefore(happenedAt) ? happenedAt : now;
        label = deed.subject().label();
        changes = KeptChanges.read(changes).and(deed.changes()).json();
        comparison = deed.comparison();
        times++;
    }

    ActivityItem item() {
        return new ActivityItem(
                Objects.requireNonNull(id),
                happenedAt,
                new Actor(actorId, actorName).shown(),
                action,
                new Subject(subjectKind, subjectId, label, link),
                KeptChanges.read(changes).list().stream().map(Change::shown).toList(),
                comparison,
                times);
    }
}
