package org.inkjar.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a search may find of a public post or page.
 *
 * @param fingerprint another one whenever anything else of this is another
 * @param summary may be empty
 * @param text the body as it is read, without markup
 * @param language a BCP 47 tag
 */
public record SearchablePost(
        UUID id,
        String fingerprint,
        PostKind kind,
        String path,
        String title,
        String summary,
        String text,
        String language,
        Instant publishedAt,
        List<TagLink> tags) {}
