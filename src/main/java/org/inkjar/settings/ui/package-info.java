/** The settings in the admin. Other rooms add sections with {@link org.inkjar.settings.ui.SettingsSection}. */
@NamedInterface("ui")
@NullMarked
package org.inkjar.settings.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
