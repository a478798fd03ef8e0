package org.inkjar.author;

import java.util.Optional;
import java.util.UUID;
import org.inkjar.common.FreeSlug;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.Slug;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts, for sign-in and the first start. Not for views: nothing here asks who is calling. */
@Service
@Transactional
@RetriedOnCollision
public class Accounts {

    private static final Slug UNNAMED = new Slug("author");

    private final AuthorRepository authors;

    Accounts(AuthorRepository authors) {
        this.authors = authors;
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(EmailAddress email) {
        return authors.findByEmailAndPasswordHashNotNull(email.value()).map(Author::account);
    }

    /** The account of an author; empty for one who cannot sign in. */
    @Transactional(readOnly = true)
    public Optional<Account> find(UUID id) {
        return authors.findByIdAndPasswordHashNotNull(id).map(Author::account);
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
        if (hasOwner()) {
            throw new InvalidInputException("email", "This blog has an owner already. Sign in instead.");
        }
        var owner = create(name, Role.OWNER);
        owner.allowSignIn(email, passwordHash);
        return authors.saveAndFlush(owner).account();
    }

    /** An author who cannot sign in, such as the one of the sample posts. */
    public AuthorProfile createGuest(ProfileData data) {
        var guest = create(data.name(), Role.AUTHOR);
        guest.describe(data, guest.slug());
        return authors.saveAndFlush(guest).profile();
    }

    private Author create(String name, Role role) {
        var slug = FreeSlug.like(Slug.suggest(name).orElse(UNNAMED), s -> authors.existsBySlug(s.value()));
        return new Author(name, slug, role);
    }
}
