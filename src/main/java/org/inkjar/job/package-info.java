/** Work that the blog does by itself: what there is, when it runs, and how it went. */
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {"common", "settings"})
@NullMarked
package org.inkjar.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
