/** The pictures that other sites show beside a link to a post. */
@ApplicationModule(
        displayName = "Card",
        allowedDependencies = {"common", "prerender", "post", "author", "settings"})
@NullMarked
package org.inkjar.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
