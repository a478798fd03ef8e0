package org.inkjar.post;

import java.util.Locale;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;
import org.inkjar.common.SlugOwner;
import org.inkjar.common.Words;

/** A post has a date and stands in the list; a page, such as About, stands by itself. */
public enum PostKind {
    POST(SlugOwner.POST, "post.kind.post"),
    PAGE(SlugOwner.PAGE, "post.kind.page");

    private final SlugOwner slugOwner;
    private final String key;

    PostKind(SlugOwner slugOwner, String key) {
        this.slugOwner = slugOwner;
        this.key = key;
    }

    /** The public address of this kind of post. */
    public String path(Slug slug) {
        return this == POST ? SitePaths.post(slug) : SitePaths.standalone(slug);
    }

    boolean reserves(Slug slug) {
        return this == PAGE && SitePaths.RESERVED.contains(slug.value());
    }

    /** What people call it, within a line. */
    String label() {
        return Words.of(key);
    }

    /** The code for it, where it is kept. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    SlugOwner slugOwner() {
        return slugOwner;
    }
}
