package org.inkjar.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.AuthorProfile;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;

/**
 * A public post as it stands in a list.
 *
 * @param summary the author's, or the beginning of the text
 * @param readingTime in minutes
 */
public record PostTeaser(
        UUID id,
        String title,
        Slug slug,
        String summary,
        Optional<Cover> cover,
        Instant publishedAt,
        int readingTime,
        boolean featured,
        String language,
        List<AuthorProfile> authors,
        List<TagLink> tags) {

    public String path() {
        return SitePaths.post(slug);
    }
}
