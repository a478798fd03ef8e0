package org.inkjar.job;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.inkjar.common.Saying;
import org.jspecify.annotations.Nullable;

/** A run that has something to tell. */
@Entity
class JobRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(length = Job.MAX_NAME)
    @SuppressWarnings("UnusedVariable") // but by queries
    private String job;

    @Column(length = Node.MAX_NAME)
    private String node;

    private Instant startedAt;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 11)
    private JobOutcome outcome;

    @Column(length = RunLog.MAX_LENGTH)
    private String lines;

    @Column(length = JobFailure.MAX_MESSAGE)
    private String failure;

    @Column(length = JobFailure.MAX_STACK_TRACE)
    private String stackTrace;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected JobRun() {}

    JobRun(JobState state, JobOutcome outcome, String lines, JobFailure failure, Instant now) {
        job = state.name();
        node = state.node();
        startedAt = state.startedAt();
        endedAt = now;
        this.outcome = outcome;
        this.lines = lines;
        this.failure = failure.message();
        stackTrace = failure.stackTrace();
    }

    JobRunItem item() {
        return new JobRunItem(
                requireNonNull(id),
                node,
                startedAt,
                endedAt,
                outcome,
                RunLog.read(lines),
                Saying.read(failure),
                stackTrace);
    }
}
