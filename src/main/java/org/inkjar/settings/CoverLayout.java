package org.inkjar.settings;

import java.util.Locale;

/** Where the covers stand in a list of posts. */
public enum CoverLayout {
    /** Small, beside the text; wide above a featured post. */
    SIDE,
    /** Wide, above each title. */
    LARGE,
    /** Nowhere: the list is text alone. */
    NONE;

    /** The value of {@code data-covers} on a {@code .site}. */
    public String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }
}
