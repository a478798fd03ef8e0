package org.inkjar.job;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.inkjar.common.Saying;
import org.jspecify.annotations.Nullable;

/** What is known of a job besides its code: what the owner wants of it, and how its last run went. */
@Entity
@Table(name = "job")
class JobState {

    @Id
    @Column(length = Job.MAX_NAME)
    private String name;

    @Version
    private long version;

    private boolean paused;

    /** Whether the owner has asked for a run that has not begun. */
    private boolean requested;

    @Column(length = Node.MAX_NAME)
    private String node = "";

    private @Nullable Instant startedAt;

    /** Null while it runs. */
    private @Nullable Instant endedAt;

    private @Nullable Instant succeededAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 11)
    private @Nullable JobOutcome outcome;

    @Column(length = JobFailure.MAX_MESSAGE)
    private String failure = "";

    @SuppressWarnings("NullAway.Init") // for JPA
    protected JobState() {}

    JobState(String name) {
        this.name = name;
    }

    void pause() {
        paused = true;
    }

    void resume() {
        paused = false;
    }

    void request() {
        requested = true;
    }

    /** Begins a run, unless the job is paused and nobody has asked for it. */
    boolean begin(String onNode, Instant now) {
        if (paused && !requested) {
            return false;
        }
        requested = false;
        node = onNode;
        startedAt = now;
        endedAt = null;
        return true;
    }

    void end(JobOutcome how, String why, Instant now) {
        endedAt = now;
        outcome = how;
        failure = why;
        if (how == JobOutcome.SUCCEEDED) {
            succeededAt = now;
        }
    }

    String name() {
        return name;
    }

    boolean isPaused() {
        return paused;
    }

    boolean isRequested() {
        return requested;
    }

    String node() {
        return node;
    }

    /** When the run began that goes on, or was the last. */
    Instant startedAt() {
        return requireNonNull(startedAt);
    }

    boolean isRunning() {
        return startedAt != null && endedAt == null;
    }

    /** The last run that has ended, unless another goes on. */
    Optional<JobItem.LastRun> lastRun() {
        return endedAt == null
                ? Optional.empty()
                : Optional.of(new JobItem.LastRun(startedAt(), endedAt, requireNonNull(outcome), Saying.read(failure)));
    }

    Optional<Instant> succeededAt() {
        return Optional.ofNullable(succeededAt);
    }
}
