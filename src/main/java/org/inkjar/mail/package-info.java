/** Mail that the blog sends, where its owner has said through which server. */
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"common", "author", "settings", "settings :: ui"})
@NullMarked
package org.inkjar.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
