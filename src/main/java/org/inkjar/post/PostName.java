package org.inkjar.post;

import java.util.UUID;
import org.inkjar.common.Slug;

/** What a post or page is called, and where readers find it while it is public. */
public record PostName(UUID id, String title, String path) {

    /** As a query reads it. */
    PostName(UUID id, PostKind kind, String title, String slug) {
        this(id, title, kind.path(new Slug(slug)));
    }
}
