package org.inkjar.author;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.common.Deed;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts, for sign-in and the first start. Not for views: nothing here asks who is calling. */
@Service
@Transactional
@RetriedOnCollision
public class Accounts {

    private final AuthorRepository authors;
    private final AuthorSlugs slugs;
    private final AccountLocks locks;
    private final AccountChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AuthorRepository authors,
            AuthorSlugs slugs,
            AccountLocks locks,
            AccountChanges changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.authors = authors;
        this.slugs = slugs;
        this.locks = locks;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** The account of this address; empty also when it is deactivated, as nobody can sign in with it. */
    @Transactional(readOnly = true)
    public Optional<Account> find(EmailAddress email) {
        return authors.findByEmailAndPasswordHashNotNullAndDeactivatedAtNull(email.value())
                .map(Author::account);
    }

    /** The account of this author; empty also when it is deactivated. */
    @Transactional(readOnly = true)
    public Optional<Account> find(UUID id) {
        return authors.findById(id).filter(Author::isActive).map(Author::account);
    }

    /** Everybody, whether they can sign in or not, by name. */
    @Transactional(readOnly = true)
    public List<AccountItem> list() {
        return authors.findAllByOrderByName().stream().map(Author::item).toList();
    }

    /** Somebody who has an account of this address, deactivated or not. */
    @Transactional(readOnly = true)
    public Optional<AccountItem> findItem(EmailAddress email) {
        return authors.findByEmail(email.value()).map(Author::item);
    }

    /** Somebody, whether they can sign in or not. */
    @Transactional(readOnly = true)
    public Optional<AccountItem> findItem(UUID id) {
        return authors.findById(id).map(Author::item);
    }

    /** Remembers that an author has signed in just now. */
    public void noteSignIn(UUID id) {
        authors.noteSignIn(id, clock.instant());
    }

    @Transactional(readOnly = true)
    public boolean hasOwner() {
        return authors.existsByRoleAndPasswordHashNotNull(Role.OWNER);
    }

    /** Whether nobody writes here yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return authors.count() == 0;
    }

    /**
     * Makes the account of the blog's owner.
     *
     * @throws InvalidInputException when there is an owner already
     */
    public Account createOwner(String name, EmailAddress email, String passwordHash) {
        locks.findById(AccountLock.ID);
        if (hasOwner()) {
            throw new InvalidInputException("email", Words.of("author.has-owner"));
        }
        var owner = changes.create(name, email, passwordHash, Role.OWNER);
        events.publishEvent(Deed.of("deed.person.set-up", owner.subject()).by(owner.id()));
        return owner;
    }

    /** An author who cannot sign in, unless somebody writes here already; another node may just be making one. */
    public Optional<AuthorProfile> createFirstGuest(ProfileData data) {
        locks.findById(AccountLock.ID);
        return isEmpty() ? Optional.of(createGuest(data)) : Optional.empty();
    }

    /** An author who cannot sign in. */
    public AuthorProfile createGuest(ProfileData data) {
        var guest = new Author(data.name(), slugs.like(data.name()), Role.AUTHOR);
        guest.describe(data, guest.slug());
        return authors.saveAndFlush(guest).profile();
    }
}
