package org.inkjar.post.weblink;

import static java.time.ZoneOffset.UTC;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.inkjar.post.weblink.LinkAnswer.Verdict;
import org.jspecify.annotations.Nullable;

/** What is known of an address elsewhere to which posts link. */
@Entity
class WebLink {

    /** A bad day is none of the link's fault: it must fail on as many days, one after the other. */
    static final int FAILURES_UNTIL_BROKEN = 3;

    private static final Duration UNTIL_NEXT_CHECK = Duration.ofDays(30);
    private static final Duration AFTER_FAILURE = Duration.ofDays(1);

    @Id
    @Column(length = WebAddress.MAX_LENGTH)
    private String address;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 10)
    private Verdict verdict = Verdict.UNKNOWN;

    private int status;

    @Column(length = WebAddress.MAX_LENGTH)
    private String finalAddress;

    private int failures;

    private @Nullable LocalDate failedOn;

    @SuppressWarnings("UnusedVariable") // but by queries
    private Instant checkedAt = Instant.EPOCH;

    private Instant dueAt = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected WebLink() {}

    WebLink(WebAddress address) {
        this.address = address.value();
        this.finalAddress = address.value();
    }

    /** Takes in what was answered. */
    void note(LinkAnswer answer, Instant now) {
        verdict = answer.verdict();
        status = answer.status();
        finalAddress = answer.address().value();
        checkedAt = now;
        if (verdict == Verdict.FAILED) {
            countFailure(now);
        } else {
            failures = 0;
            failedOn = null;
        }
        var pause = verdict == Verdict.FAILED && !isBroken() ? AFTER_FAILURE : UNTIL_NEXT_CHECK;
        dueAt = now.plus(answer.retryAfter().orElse(pause));
    }

    /** Once a day at most, however often it is asked. */
    private void countFailure(Instant now) {
        var today = LocalDate.ofInstant(now, UTC);
        if (!today.equals(failedOn)) {
            failures++;
            failedOn = today;
        }
    }

    private boolean isBroken() {
        return failures >= FAILURES_UNTIL_BROKEN;
    }

    String address() {
        return address;
    }

    boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }

    /** What authors should know of it; empty where there is nothing to say. */
    Optional<LinkTrouble> trouble() {
        if (isBroken()) {
            return Optional.of(LinkTrouble.broken(status));
        }
        return verdict == Verdict.MOVED ? Optional.of(LinkTrouble.moved(finalAddress)) : Optional.empty();
    }
}
