package org.inkjar.post;

import java.time.Instant;
import java.util.Optional;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;

/**
 * A public address and what stands there.
 *
 * @param summary the author's, or the beginning of the text; for a tag its description, which may be empty
 * @param lastModified when a reader could last see something new there
 */
public record PublishedAddress(String path, String title, String summary, Optional<Cover> cover, Instant lastModified) {

    /** That of a post or page. */
    PublishedAddress(
            PostKind kind,
            String slug,
            String title,
            String summary,
            String excerpt,
            String cover,
            String coverAlt,
            Instant lastModified) {
        this(
                kind.path(new Slug(slug)),
                title,
                summary.isEmpty() ? excerpt : summary,
                Cover.of(cover, coverAlt),
                lastModified);
    }

    /** That of a tag. */
    PublishedAddress(String slug, String name, String description, Instant lastModified) {
        this(SitePaths.tag(new Slug(slug)), name, description, Optional.empty(), lastModified);
    }
}
