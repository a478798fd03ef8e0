/** The frame around the admin's views: navigation, dashboard, what is said when something fails. */
@ApplicationModule(
        displayName = "Admin",
        allowedDependencies = {"common", "author", "job", "post", "settings", "stats", "stats :: ui"})
@NullMarked
package org.inkjar.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
