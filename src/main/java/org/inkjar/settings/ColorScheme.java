package org.inkjar.settings;

import java.util.Locale;
import java.util.Optional;

/** Whether the site is light or dark. */
public enum ColorScheme {
    /** As the reader's device is. */
    AUTO,
    LIGHT,
    DARK;

    /** The value of {@code data-theme} on a document or a {@code .site}; none when the device decides. */
    public Optional<String> theme() {
        return this == AUTO ? Optional.empty() : Optional.of(name().toLowerCase(Locale.ROOT));
    }
}
