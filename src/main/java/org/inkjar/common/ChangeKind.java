package org.inkjar.common;

import java.time.Instant;
import java.time.ZoneOffset;

/** How a {@link ChangedValue} is said in a language. */
public enum ChangeKind {

    /** As it is: what people have written, and numbers. */
    TEXT {
        @Override
        String words(String kept) {
            return kept;
        }
    },

    /** A word of Inkjar's own: yes or no, or one of a few. */
    WORD {
        @Override
        String words(String kept) {
            return Words.find("deed.value." + kept)
                    .orElseGet(() -> kept.substring(kept.lastIndexOf('.') + 1).replace('-', ' '));
        }
    },

    /** A time, which stands for itself: not in the time zone of the site, which may become another. */
    TIME {
        @Override
        String words(String kept) {
            return Words.dates("deed.time").format(Instant.parse(kept).atOffset(ZoneOffset.UTC));
        }
    },

    /** A number of months. */
    MONTHS {
        @Override
        String words(String kept) {
            return Words.of("deed.months", Integer.valueOf(kept));
        }
    };

    abstract String words(String kept);
}
