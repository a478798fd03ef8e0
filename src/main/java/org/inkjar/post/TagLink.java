package org.inkjar.post;

import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;

/** A tag as it stands beside a post. */
public record TagLink(String name, Slug slug) {

    public String path() {
        return SitePaths.tag(slug);
    }
}
