package org.inkjar.common.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The icons of the admin; {@code admin.css} draws them in the colour of the text. They say nothing to a screen reader:
 * what carries one has a name of its own.
 */
public enum Glyph {
    ACCOUNT,
    ACTIVITY,
    ADD,
    CHECK,
    DASHBOARD,
    DOWN,
    DOWNLOAD,
    DRAG,
    EXTERNAL,
    KEY,
    JOBS,
    MEDIA,
    MENU,
    MORE,
    PEOPLE,
    POSTS,
    PROBLEM,
    REMOVE,
    SAVE,
    SEARCH,
    SERIES,
    SETTINGS,
    SUGGESTION,
    STATISTICS,
    TAGS,
    UP;

    /** The glyph of this name, in any case. */
    public static Optional<Glyph> named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(glyph -> glyph.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public Span create() {
        var icon = new Span();
        icon.addClassNames("glyph", "glyph-" + name().toLowerCase(Locale.ROOT));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
