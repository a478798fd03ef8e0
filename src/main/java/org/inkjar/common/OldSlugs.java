package org.inkjar.common;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers the slugs that were given up, so that their addresses lead on. */
@Service
public class OldSlugs {

    private final OldSlugRepository oldSlugs;

    OldSlugs(OldSlugRepository oldSlugs) {
        this.oldSlugs = oldSlugs;
    }

    /** Lets {@code slug} lead to {@code target} from now on; the latest owner of a slug wins. */
    @Transactional
    public void remember(SlugOwner owner, Slug slug, UUID target) {
        oldSlugs.save(new OldSlug(owner, slug, target));
    }

    /** Lets everything that leads to {@code from} lead to {@code to}. */
    @Transactional
    public void redirect(UUID from, UUID to) {
        oldSlugs.findByTargetId(from).forEach(old -> old.leadTo(to));
    }

    /** Forgets every slug that leads to {@code target}. */
    @Transactional
    public void forget(UUID target) {
        oldSlugs.deleteAll(oldSlugs.findByTargetId(target));
    }

    /** What the slug once named. */
    @Transactional(readOnly = true)
    public Optional<UUID> find(SlugOwner owner, Slug slug) {
        return oldSlugs.findById(new OldSlug.Key(owner, slug.value())).map(OldSlug::targetId);
    }
}
