package org.inkjar.post;

import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;

/**
 * A tag as readers see it.
 *
 * @param description may be empty
 * @param posts how many public posts carry it
 */
public record PublishedTag(String name, Slug slug, String description, long posts) {

    PublishedTag(String name, String slug, String description, long posts) {
        this(name, new Slug(slug), description, posts);
    }

    public String path() {
        return SitePaths.tag(slug);
    }
}
