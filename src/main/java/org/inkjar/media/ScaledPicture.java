package org.inkjar.media;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.inkjar.common.ContentListener;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * What became of the attempt to make smaller versions of a picture. It belongs to bytes, whichever entries have them, and is
 * written before the work begins: a picture that kills the process is not tried for ever.
 */
@Entity
@EntityListeners(ContentListener.class)
class ScaledPicture implements ContentListener.Draftable {

    static final int MAX_ATTEMPTS = 3;

    /** After as long, whoever has begun does not live any more. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int MAX_FAILURE = 300;

    @Id
    @Column(length = ContentHash.LENGTH)
    private String hash;

    @Version
    private long version;

    private int attempts;

    private Instant busyUntil;

    private boolean done;

    @Column(length = MAX_FAILURE)
    private String failure = "";

    @ElementCollection
    @CollectionTable(name = "picture_version", joinColumns = @JoinColumn(name = "hash"))
    @OrderBy("width")
    private List<PictureVersion> versions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ScaledPicture() {}

    ScaledPicture(String hash, Instant now) {
        this.hash = hash;
        this.busyUntil = now;
    }

    /** @throws ConcurrencyFailureException if somebody has begun since it was seen to wait */
    void begin(Instant now) {
        if (done || attempts >= MAX_ATTEMPTS || busyUntil.isAfter(now)) {
            throw new ConcurrencyFailureException("Picture " + hash + " does not wait any more");
        }
        attempts++;
        busyUntil = now.plus(PATIENCE);
        failure = "The process ended before it was done";
    }

    void finish(List<PictureVersion> made) {
        done = true;
        failure = "";
        versions.clear();
        versions.addAll(made);
    }

    /** It is tried again when its time is over, unless it was tried often enough. */
    void fail(String reason) {
        failure = reason.substring(0, Math.min(reason.length(), MAX_FAILURE));
    }

    /** Whether it is not tried any more. */
    boolean isGivenUp() {
        return !done && attempts >= MAX_ATTEMPTS;
    }

    /** Begins anew with the attempts. */
    void retry(Instant now) {
        attempts = 0;
        busyUntil = now;
    }

    /** Until there are versions, readers see nothing of it. */
    @Override
    public boolean isDraft() {
        return !done;
    }

    ContentHash hash() {
        return new ContentHash(hash);
    }

    String failure() {
        return failure;
    }

    int attempts() {
        return attempts;
    }

    List<PictureVersion> versions() {
        return List.copyOf(versions);
    }
}
