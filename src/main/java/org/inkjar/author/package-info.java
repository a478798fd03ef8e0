/** The people who write: their profiles, their links, their accounts. */
@ApplicationModule(displayName = "Author", allowedDependencies = "common")
@NullMarked
package org.inkjar.author;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
