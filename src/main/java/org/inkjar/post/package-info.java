/** Posts, pages and tags: what readers may see of them ({@code PublishedPosts}) and how they are written. */
@ApplicationModule(
        displayName = "Post",
        allowedDependencies = {"common", "author", "job", "media", "settings", "settings :: ui"})
@NullMarked
package org.inkjar.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
