/** Running the blog: the command line, the data folder, what the console says at the start. */
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {"common", "author", "job", "settings", "security"})
@NullMarked
package org.inkjar.ops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
