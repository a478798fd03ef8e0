package org.inkjar.post;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import org.inkjar.author.CurrentAuthor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what was saved of a post, in the transaction that saves it. */
@Component
class RevisionKeeper {

    private final RevisionRepository revisions;
    private final RevisionTextRepository texts;
    private final CurrentAuthor currentAuthor;

    RevisionKeeper(RevisionRepository revisions, RevisionTextRepository texts, CurrentAuthor currentAuthor) {
        this.revisions = revisions;
        this.texts = texts;
        this.currentAuthor = currentAuthor;
    }

    /** Keeps a post that is new. */
    void keep(PostDetails created) {
        add(created.id(), 1, created.data(), author(), created.updatedAt());
    }

    /**
     * Keeps what was saved, unless nothing changed. What it overwrote is kept too, if no revision has it: posts are older
     * than their revisions, and a tag may have been renamed.
     *
     * @return the number of the revision that holds what was saved; empty when nothing changed
     */
    OptionalInt keep(PostDetails saved, PostDetails overwritten) {
        if (saved.data().equals(overwritten.data())) {
            return OptionalInt.empty();
        }
        var newest = revisions.findFirstByPostIdOrderByNumberDesc(saved.id());
        int number = newest.map(Revision::number).orElse(0);
        if (newest.filter(revision -> revision.holds(overwritten.data())).isEmpty()) {
            add(saved.id(), ++number, overwritten.data(), null, overwritten.updatedAt());
        }
        add(saved.id(), ++number, saved.data(), author(), saved.updatedAt());
        return OptionalInt.of(number);
    }

    private void add(UUID postId, int number, PostData data, @Nullable UUID author, Instant time) {
        var revision = new Revision(postId, number, data, author, time);
        if (!texts.existsById(revision.textHash())) {
            texts.save(new RevisionText(data.body()));
        }
        revisions.saveAndFlush(revision);
    }

    private @Nullable UUID author() {
        return currentAuthor.id().orElse(null);
    }
}
