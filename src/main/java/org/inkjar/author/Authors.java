package org.inkjar.author;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.common.OldSlugs;
import org.inkjar.common.Slug;
import org.inkjar.common.SlugOwner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The authors as readers see them. */
@Service
@Transactional(readOnly = true)
public class Authors {

    private final AuthorRepository authors;
    private final OldSlugs oldSlugs;

    Authors(AuthorRepository authors, OldSlugs oldSlugs) {
        this.authors = authors;
        this.oldSlugs = oldSlugs;
    }

    public Optional<AuthorProfile> find(Slug slug) {
        return authors.findBySlug(slug.value()).map(Author::profile);
    }

    /** The present slug of the author who once had {@code old}. */
    public Optional<Slug> movedFrom(Slug old) {
        return oldSlugs.find(SlugOwner.AUTHOR, old).flatMap(authors::findById).map(Author::slug);
    }

    public Map<UUID, AuthorProfile> findAll(Collection<UUID> ids) {
        return authors.findAllById(ids).stream().map(Author::profile).collect(toMap(AuthorProfile::id, a -> a));
    }

    /** Everybody, by name. */
    public List<AuthorProfile> findAll() {
        return authors.findAllByOrderByName().stream().map(Author::profile).toList();
    }
}
