package org.inkjar.activity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inkjar.author.Authors;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.Deed;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/** Tells who does what is just being done. */
@Component
class Actors {

    private final CurrentAuthor currentAuthor;
    private final Authors authors;
    private final Actor nobody;

    Actors(CurrentAuthor currentAuthor, Authors authors, ApplicationContext context) {
        this.currentAuthor = currentAuthor;
        this.authors = authors;
        nobody = context instanceof WebApplicationContext ? Actor.BLOG : Actor.COMMAND_LINE;
    }

    Actor of(Deed deed) {
        return Optional.ofNullable(deed.by())
                .or(currentAuthor::id)
                .map(this::person)
                .orElse(nobody);
    }

    private Actor person(UUID id) {
        var profile = authors.findAll(Set.of(id)).get(id);
        return new Actor(id, profile == null ? Actor.UNKNOWN_PERSON : profile.name());
    }
}
