/** What a person may change about the site without a restart. Other rooms add sections: {@code settings.ui.SettingsSection}. */
@ApplicationModule(displayName = "Settings", allowedDependencies = "common")
@NullMarked
package org.inkjar.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
