package org.inkjar.post;

import java.util.Locale;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;
import org.inkjar.common.SlugOwner;

/** A post has a date and stands in the list; a page, such as About, stands by itself. */
public enum PostKind {
    POST(SlugOwner.POST),
    PAGE(SlugOwner.PAGE);

    private final SlugOwner slugOwner;

    PostKind(SlugOwner slugOwner) {
        this.slugOwner = slugOwner;
    }

    /** The public address of this kind of post. */
    public String path(Slug slug) {
        return this == POST ? SitePaths.post(slug) : SitePaths.standalone(slug);
    }

    boolean reserves(Slug slug) {
        return this == PAGE && SitePaths.RESERVED.contains(slug.value());
    }

    /** What people call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    SlugOwner slugOwner() {
        return slugOwner;
    }
}
