package org.inkjar.author;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes accounts: for services that know who may, and try again when they collide. There is always an owner who can sign
 * in, also when two owners do something to each other at the same time: whoever could break that waits for the others, and
 * looks then.
 */
@Service
@Transactional
public class AccountChanges {

    private final AuthorRepository authors;
    private final AuthorSlugs slugs;
    private final AccountLocks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountChanges(
            AuthorRepository authors,
            AuthorSlugs slugs,
            AccountLocks locks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.authors = authors;
        this.slugs = slugs;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes an account for somebody who was not here before.
     *
     * @throws InvalidInputException when there is an account of this address already
     */
    public Account create(String name, EmailAddress email, String passwordHash, Role role) {
        if (authors.findByEmail(email.value()).isPresent()) {
            throw new InvalidInputException("email", Words.of("author.email.has-account"));
        }
        var author = new Author(name, slugs.like(name), role);
        author.allowSignIn(email, passwordHash);
        return authors.saveAndFlush(author).account();
    }

    /**
     * Gives somebody another role.
     *
     * @throws InvalidInputException when nobody would be an owner after that
     */
    public void changeRole(UUID id, Role role) {
        var author = lockedAccount(id);
        if (author.role() != role) {
            requireAnotherOwner(author);
            var change = Change.of("deed.field.role", author.role(), role);
            author.become(role);
            events.publishEvent(new SignInsEnded(id));
            events.publishEvent(
                    Deed.of("deed.person.role-changed", author.subject()).changing(List.of(change)));
        }
    }

    /**
     * Closes an account; what its author wrote stays.
     *
     * @throws InvalidInputException when nobody would be an owner after that
     */
    public void deactivate(UUID id) {
        var author = lockedAccount(id);
        requireAnotherOwner(author);
        boolean wasActive = author.isActive();
        author.deactivate(clock.instant());
        events.publishEvent(new SignInsEnded(id));
        if (wasActive) {
            events.publishEvent(Deed.of("deed.person.deactivated", author.subject()));
        }
    }

    /** Opens an account again. */
    public void activate(UUID id) {
        var author = lockedAccount(id);
        if (!author.isActive()) {
            author.activate();
            events.publishEvent(Deed.of("deed.person.activated", author.subject()));
        }
    }

    /** Told as theirs: nobody chooses a password for somebody else. */
    public void changePassword(UUID id, String passwordHash) {
        var author = lockedAccount(id);
        author.changePassword(passwordHash);
        events.publishEvent(new SignInsEnded(id));
        events.publishEvent(
                Deed.of("deed.person.password-changed", author.subject()).by(id));
    }

    /**
     * Gives somebody another address to sign in with.
     *
     * @throws InvalidInputException when somebody else has it
     */
    public void changeEmail(UUID id, EmailAddress email) {
        var author = lockedAccount(id);
        authors.findByEmail(email.value())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw new InvalidInputException("email", Words.of("author.email.taken"));
                });
        var change = Change.of("deed.field.e-mail", author.account().email(), email.value());
        author.changeEmail(email);
        events.publishEvent(
                Deed.of("deed.person.email-changed", author.subject()).changing(List.of(change)));
    }

    /** Ends every session of an author. */
    public void endSignIns(UUID id) {
        var author = find(id);
        events.publishEvent(new SignInsEnded(author.id()));
        events.publishEvent(Deed.of("deed.person.signed-out", author.subject()));
    }

    private void requireAnotherOwner(Author author) {
        if (author.isActive()
                && author.role() == Role.OWNER
                && !authors.existsByRoleAndPasswordHashNotNullAndDeactivatedAtNullAndIdNot(Role.OWNER, author.id())) {
            throw new InvalidInputException(
                    "account", Words.of("author.only-owner", author.item().name()));
        }
    }

    private Author lockedAccount(UUID id) {
        locks.findById(AccountLock.ID);
        var author = find(id);
        if (author.standing() == AccountStanding.GUEST) {
            throw new InvalidInputException(
                    "account", Words.of("author.no-account", author.item().name()));
        }
        return author;
    }

    private Author find(UUID id) {
        return authors.findById(id).orElseThrow(AccountChanges::gone);
    }

    static NotFoundException gone() {
        return new NotFoundException(Words.of("author.gone"));
    }
}
