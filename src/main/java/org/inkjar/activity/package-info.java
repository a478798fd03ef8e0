/** What was done by whom: the deeds that the other rooms tell, kept for the owner. */
@ApplicationModule(
        displayName = "Activity",
        allowedDependencies = {"common", "author", "job", "settings"})
@NullMarked
package org.inkjar.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
