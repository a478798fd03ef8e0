/** What a person may change about the site without a restart. */
@ApplicationModule(displayName = "Settings", allowedDependencies = "common")
@NullMarked
package org.inkjar.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
