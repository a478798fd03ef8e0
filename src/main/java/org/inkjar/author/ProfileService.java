package org.inkjar.author;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.FreeSlug;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.OldSlugs;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.Slug;
import org.inkjar.common.SlugOwner;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the signed-in author read and change their own profile and the language they work in, and nobody else's. */
@Service
@Transactional
@PreAuthorize("hasRole('CONTRIBUTOR')")
@RetriedOnCollision
public class ProfileService {

    private final AuthorRepository authors;
    private final CurrentAuthor currentAuthor;
    private final LanguageChoice languages;
    private final OldSlugs oldSlugs;
    private final ApplicationEventPublisher events;

    ProfileService(
            AuthorRepository authors,
            CurrentAuthor currentAuthor,
            LanguageChoice languages,
            OldSlugs oldSlugs,
            ApplicationEventPublisher events) {
        this.authors = authors;
        this.currentAuthor = currentAuthor;
        this.languages = languages;
        this.oldSlugs = oldSlugs;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public OwnProfile find() {
        return ownProfile(current());
    }

    /**
     * Keeps the profile and the language, or neither. A former address leads to the new one.
     *
     * @param language empty for that of the browser
     * @throws StaleVersionException when the profile was saved elsewhere since {@code version} was read
     * @throws InvalidInputException when the slug is another author's, or there are no words in the language
     */
    public OwnProfile save(long version, ProfileData data, Optional<Locale> language) {
        var author = current();
        StaleVersionException.check(Words.of("author.profile.stale"), author.version(), version);
        var old = author.slug();
        var before = ownProfile(author).data();
        author.describe(data, slugFor(author, data));
        if (!author.slug().equals(old)) {
            oldSlugs.remember(SlugOwner.AUTHOR, old, author.id());
        }
        languages.keep(language);
        var saved = ownProfile(authors.saveAndFlush(author));
        events.publishEvent(Deed.of("deed.person.profile-changed", author.subject())
                .changing(Change.between(before, saved.data())));
        return saved;
    }

    private Slug slugFor(Author author, ProfileData data) {
        if (data.slug().isEmpty()) {
            var wish = Slug.suggest(data.name()).orElse(author.slug());
            return FreeSlug.like(wish, slug -> isTaken(slug, author.id()));
        }
        var slug = new Slug(data.slug());
        if (isTaken(slug, author.id())) {
            throw new InvalidInputException("slug", Words.of("author.slug.taken"));
        }
        return slug;
    }

    private boolean isTaken(Slug slug, UUID except) {
        return authors.findBySlug(slug.value())
                .filter(author -> !author.id().equals(except))
                .isPresent();
    }

    private Author current() {
        return currentAuthor
                .id()
                .flatMap(authors::findById)
                .orElseThrow(() -> new NotFoundException(Words.of("common.account.gone")));
    }

    private OwnProfile ownProfile(Author author) {
        var profile = author.profile();
        return new OwnProfile(
                author.version(),
                new ProfileData(
                        profile.name(), profile.slug().value(), profile.bio(), profile.picture(), profile.links()),
                languages.find());
    }

    /**
     * The profile and the version it was read at.
     *
     * @param language the one that was chosen for the admin; empty for that of the browser
     */
    public record OwnProfile(long version, ProfileData data, Optional<Locale> language) {}
}
