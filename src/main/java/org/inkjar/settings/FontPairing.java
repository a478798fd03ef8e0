package org.inkjar.settings;

import java.util.Locale;

/** Which type the titles and the text are set in; {@code site.css} knows the fonts, which are the reader's own. */
public enum FontPairing {
    /** A sturdy serif throughout. */
    BOOK,
    /** An old-style serif throughout. */
    CLASSIC,
    /** A humanist sans serif throughout. */
    MODERN,
    /** Titles without serifs over a text with them. */
    JOURNAL;

    /** The value of {@code data-fonts} on a {@code .site} or a {@code .prose}. */
    public String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }
}
