/** Addresses that lead elsewhere: where the owner says so, and nothing stands there. */
@ApplicationModule(
        displayName = "Redirects",
        allowedDependencies = {"common", "prerender", "post", "settings", "settings :: ui"})
@NullMarked
package org.inkjar.redirect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
