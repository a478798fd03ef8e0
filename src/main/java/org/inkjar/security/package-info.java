/** Who may come in: sign-in by password, code and passkey, where one is signed in, the first account. */
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {"common", "author", "settings", "mail", "job"})
@NullMarked
package org.inkjar.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
