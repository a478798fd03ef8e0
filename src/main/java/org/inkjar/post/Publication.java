package org.inkjar.post;

import java.time.Instant;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where a post stands on its way to the readers, and the steps from there.
 *
 * @param time when it became public, or shall; null for a draft
 */
record Publication(PostStatus status, @Nullable Instant time) {

    static final Publication NONE = new Publication(PostStatus.DRAFT, null);

    private static final String FIELD = "publishedAt";

    /** Public now. What was public before keeps its date. */
    Publication publish(Instant now) {
        return new Publication(PostStatus.PUBLISHED, wasPublic() ? time : now);
    }

    /** Public at a time to come. */
    Publication schedule(Instant wished, Instant now) {
        if (status == PostStatus.PUBLISHED) {
            throw new InvalidInputException(FIELD, Words.of("post.publication.public"));
        }
        if (!wished.isAfter(now)) {
            throw new InvalidInputException(FIELD, Words.of("post.publication.past"));
        }
        return new Publication(PostStatus.SCHEDULED, wished);
    }

    /** Public, as what was public before, at another date. */
    Publication redate(Instant wished, Instant now) {
        if (!wasPublic()) {
            throw new InvalidInputException(FIELD, Words.of("post.publication.never"));
        }
        if (wished.isAfter(now)) {
            throw new InvalidInputException(FIELD, Words.of("post.publication.future"));
        }
        if (wished.isBefore(Instant.EPOCH)) {
            throw new InvalidInputException(FIELD, Words.of("post.publication.too-early"));
        }
        return new Publication(PostStatus.PUBLISHED, wished);
    }

    /** Public, at the time that was promised. */
    Publication publishAsScheduled() {
        if (status != PostStatus.SCHEDULED) {
            throw new IllegalStateException("This is %s, not scheduled".formatted(status));
        }
        return new Publication(PostStatus.PUBLISHED, time);
    }

    /** Taken back: from the readers, or from the schedule. */
    Publication withdraw() {
        return switch (status) {
            case PUBLISHED -> new Publication(PostStatus.WITHDRAWN, time);
            case SCHEDULED -> NONE;
            case DRAFT, WITHDRAWN -> this;
        };
    }

    /** Whether readers may know of it. */
    boolean wasPublic() {
        return status == PostStatus.PUBLISHED || status == PostStatus.WITHDRAWN;
    }
}
