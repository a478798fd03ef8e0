package org.inkjar.author;

import java.util.List;
import java.util.UUID;
import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.OldSlugs;
import org.inkjar.common.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of somebody who leaves, and of what they wrote: for services that know who may decide that, and try again
 * when they collide.
 */
@Service
@Transactional
public class Departures {

    private final AuthorRepository authors;
    private final AccountLocks locks;
    private final AuthorWorks works;
    private final OldSlugs oldSlugs;
    private final ApplicationEventPublisher events;

    Departures(
            AuthorRepository authors,
            AccountLocks locks,
            AuthorWorks works,
            OldSlugs oldSlugs,
            ApplicationEventPublisher events) {
        this.authors = authors;
        this.locks = locks;
        this.works = works;
        this.oldSlugs = oldSlugs;
        this.events = events;
    }

    /** Puts one author in the place of another wherever the other is named, and forgets what the other has not saved. */
    public void handOver(UUID from, UUID to) {
        if (from.equals(to)) {
            throw new InvalidInputException("to", Words.of("author.hand-over.same"));
        }
        var leaving = find(from);
        var taking = find(to);
        events.publishEvent(new WorkHandedOver(leaving.id(), taking.id()));
        events.publishEvent(Deed.of("deed.person.handed-over", leaving.subject())
                .changing(List.of(Change.of(
                        "deed.field.author",
                        leaving.subject().label(),
                        taking.subject().label()))));
    }

    /**
     * Removes somebody who has written nothing. A post that is signed with their name meanwhile keeps them here.
     *
     * @throws InvalidInputException when anything bears their name, or their account is open
     */
    public void delete(UUID id) {
        locks.findById(AccountLock.ID);
        var author = find(id);
        if (author.isActive()) {
            throw refusal(Words.of("author.delete.active", author.item().name()));
        }
        if (works.count().getOrDefault(id, AuthorWorks.Works.NONE).isSigned()) {
            throw refusal(Words.of("author.delete.posts", author.item().name()));
        }
        oldSlugs.forget(id);
        authors.delete(author);
        authors.flush();
        events.publishEvent(Deed.of("deed.person.deleted", author.subject()).asLast());
    }

    private static InvalidInputException refusal(String message) {
        return new InvalidInputException("account", message);
    }

    private Author find(UUID id) {
        return authors.findById(id).orElseThrow(AccountChanges::gone);
    }
}
