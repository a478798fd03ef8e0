/** What programs read of the site: feeds, the map of the site, rules for crawlers, articles as Markdown. */
@ApplicationModule(
        displayName = "Feed",
        allowedDependencies = {"common", "prerender", "post", "post :: markdown", "author", "settings"})
@NullMarked
package org.inkjar.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
