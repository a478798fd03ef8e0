package org.inkjar.post;

import java.time.Instant;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;

/** A public post as a link to it needs it. */
public record PostTitle(String title, Slug slug, Instant publishedAt) {

    PostTitle(String title, String slug, Instant publishedAt) {
        this(title, new Slug(slug), publishedAt);
    }

    public String path() {
        return SitePaths.post(slug);
    }
}
