/** Words that every feature shares: slugs, paths, input checks, the clock, the widgets of {@code common.ui}. */
@ApplicationModule(
        displayName = "Common",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.inkjar.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
