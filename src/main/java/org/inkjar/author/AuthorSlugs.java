package org.inkjar.author;

import org.inkjar.common.FreeSlug;
import org.inkjar.common.Slug;
import org.springframework.stereotype.Component;

/** Finds addresses for authors who are new. */
@Component
class AuthorSlugs {

    private static final Slug UNNAMED = new Slug("author");

    private final AuthorRepository authors;

    AuthorSlugs(AuthorRepository authors) {
        this.authors = authors;
    }

    Slug like(String name) {
        return FreeSlug.like(Slug.suggest(name).orElse(UNNAMED), slug -> authors.existsBySlug(slug.value()));
    }
}
