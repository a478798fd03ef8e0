/** Who may come in: sign-in, the first account, what each address asks for. */
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {"common", "author", "settings", "mail", "job"})
@NullMarked
package org.inkjar.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
