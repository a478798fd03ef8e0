package org.inkjar.post;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the list reads of a revision: not its text, which can be long. */
record RevisionRow(
        int number, @Nullable UUID authorId, Instant savedAt, String name, String details, String textHash, int words) {

    /** With the hash of the text in its place, which says as much about whether it changed. */
    PostData data() {
        return PostJson.read(details, textHash);
    }
}
