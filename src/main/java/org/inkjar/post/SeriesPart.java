package org.inkjar.post;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import java.util.UUID;
import org.inkjar.common.ContentListener;

/** The place of a post in a series: in one at most, since it goes by the post's id. */
@Entity
@EntityListeners(ContentListener.class)
class SeriesPart {

    @Id
    private UUID postId;

    private UUID seriesId;

    /** Rising in the order of reading, with gaps where posts have left. */
    @SuppressWarnings("UnusedVariable") // but by queries
    private int position;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SeriesPart() {}

    /** The last one. */
    SeriesPart(UUID postId, UUID seriesId) {
        this.postId = postId;
        this.seriesId = seriesId;
        position = Integer.MAX_VALUE;
    }

    UUID postId() {
        return postId;
    }

    boolean isOf(UUID series) {
        return seriesId.equals(series);
    }

    void place(int newPosition) {
        position = newPosition;
    }
}
