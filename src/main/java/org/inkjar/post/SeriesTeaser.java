package org.inkjar.post;

import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;

/**
 * A series as readers see it.
 *
 * @param description may be empty
 * @param posts how many of its posts are public
 */
public record SeriesTeaser(String title, Slug slug, String description, long posts) {

    SeriesTeaser(String title, String slug, String description, long posts) {
        this(title, new Slug(slug), description, posts);
    }

    public String path() {
        return SitePaths.series(slug);
    }
}
