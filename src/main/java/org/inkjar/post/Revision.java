package org.inkjar.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a post was after one save. Its name may change, nothing else. */
@Entity
class Revision {

    static final int MAX_DETAILS = 20_000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @SuppressWarnings("UnusedVariable") // but by queries
    private UUID postId;

    private int number;

    /** Who saved it: nobody, when the program did. It may outlive the author. */
    private @Nullable UUID authorId;

    private Instant savedAt;

    @Column(length = RevisionName.MAX_LENGTH)
    private String name = "";

    @Column(length = MAX_DETAILS)
    private String details;

    @Column(length = 64)
    private String textHash;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Revision() {}

    Revision(UUID postId, int number, PostData data, @Nullable UUID authorId, Instant savedAt) {
        this.postId = postId;
        this.number = number;
        this.authorId = authorId;
        this.savedAt = savedAt;
        details = PostJson.write(data);
        textHash = RevisionText.hash(data.body());
    }

    void rename(RevisionName newName) {
        name = newName.value();
    }

    void unname() {
        name = "";
    }

    /** Whether it holds just this. */
    boolean holds(PostData data) {
        return textHash.equals(RevisionText.hash(data.body()))
                && PostJson.read(details, data.body()).equals(data);
    }

    int number() {
        return number;
    }

    PostData data(String body) {
        return PostJson.read(details, body);
    }

    String textHash() {
        return textHash;
    }

    @Nullable
    UUID authorId() {
        return authorId;
    }

    Instant savedAt() {
        return savedAt;
    }

    String name() {
        return name;
    }
}
