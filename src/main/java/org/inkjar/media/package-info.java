/** Pictures and files: accepting them, keeping them, serving them. */
@ApplicationModule(
        displayName = "Media",
        allowedDependencies = {"common", "author", "job", "settings"})
@NullMarked
package org.inkjar.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
