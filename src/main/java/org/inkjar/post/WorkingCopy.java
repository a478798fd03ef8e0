package org.inkjar.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.jspecify.annotations.Nullable;

/** What an author typed and has not saved: of a post, or of one that does not exist yet. */
@Entity
@DynamicUpdate
class WorkingCopy {

    private static final int MAX_DETAILS = 100_000;

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // but by queries
    private UUID authorId;

    @SuppressWarnings("UnusedVariable") // but by queries
    private @Nullable UUID postId;

    @Column(length = MAX_DETAILS)
    private String details;

    @Column(length = PostData.MAX_BODY)
    private String body;

    private Instant keptAt;

    private @Nullable Long baseVersion;

    @Column(length = Revision.MAX_DETAILS)
    private @Nullable String baseDetails;

    @Column(length = PostData.MAX_BODY)
    private @Nullable String baseBody;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected WorkingCopy() {}

    @SuppressWarnings("NullAway.Init") // keep() says the rest
    WorkingCopy(UUID id, UUID authorId) {
        this.id = id;
        this.authorId = authorId;
    }

    /**
     * @param changed the post that is changed; null for a new one
     * @throws InvalidInputException when there is too much of it
     */
    void keep(PostInput input, @Nullable PostDetails changed, Instant now) {
        var newDetails = PostJson.write(input);
        if (input.body().length() > PostData.MAX_BODY || newDetails.length() > MAX_DETAILS) {
            throw new InvalidInputException("body", Words.of("post.too-much"));
        }
        details = newDetails;
        body = input.body().replace("\0", ""); // which PostgreSQL does not store
        keptAt = now;
        if (changed != null && !Long.valueOf(changed.version()).equals(baseVersion)) {
            postId = changed.id();
            baseVersion = changed.version();
            baseDetails = PostJson.write(changed.data());
            baseBody = changed.data().body();
        }
    }

    UUID id() {
        return id;
    }

    UnsavedPost content() {
        return new UnsavedPost(id, PostJson.readInput(details, body), keptAt, base());
    }

    private UnsavedPost.@Nullable Base base() {
        return baseVersion == null || baseDetails == null || baseBody == null
                ? null
                : new UnsavedPost.Base(baseVersion, PostJson.read(baseDetails, baseBody));
    }
}
