package org.inkjar.common;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Deed} was done to, as it was called at that time.
 *
 * @param kind a word for what it is, in lower case: {@code post}, {@code tag}
 * @param id null where there is only one of its kind
 * @param label its title or name, shortened to {@value #MAX_LABEL} characters; may be empty
 * @param link where the admin shows it; empty where nothing does
 */
public record Subject(String kind, @Nullable UUID id, String label, String link) {

    private static final int MAX_LABEL = 200;

    public Subject {
        label = Text.shortened(Text.line(label), MAX_LABEL);
    }

    /** Something that there is once, such as the settings. */
    public static Subject only(String kind, String link) {
        return new Subject(kind, null, "", link);
    }
}
