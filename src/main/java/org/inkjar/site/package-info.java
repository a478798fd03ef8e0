/** The public views and their layout: plain HTML, so that they can be sent as complete documents. */
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {"common", "prerender", "post", "post :: markdown", "author", "settings", "search"})
@NullMarked
package org.inkjar.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
