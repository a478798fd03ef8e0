/**
 * How often the site is read, and by how many: counted without cookies, and without keeping anything that leads to a
 * person.
 */
@ApplicationModule(
        displayName = "Statistics",
        allowedDependencies = {"common", "author", "job", "post", "prerender", "settings", "settings :: ui"})
@NullMarked
package org.inkjar.stats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
