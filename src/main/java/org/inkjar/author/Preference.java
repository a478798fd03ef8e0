package org.inkjar.author;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.UUID;

/** One thing that somebody likes otherwise. */
@Entity
class Preference {

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // but by JPA
    private Key id;

    @Version
    private long version;

    @Column(length = Preferences.MAX_LENGTH)
    private String details;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Preference() {}

    Preference(Key id, String details) {
        this.id = id;
        this.details = details;
    }

    String details() {
        return details;
    }

    void become(String newDetails) {
        details = newDetails;
    }

    /** @param name what it is about, said by the feature that keeps it */
    @Embeddable
    record Key(UUID authorId, @Column(length = 60) String name) {}
}
