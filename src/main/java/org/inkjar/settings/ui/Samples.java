package org.inkjar.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.inkjar.settings.CoverLayout;
import org.inkjar.settings.FontPairing;

/** Choices that show what they are about. */
final class Samples {

    private Samples() {}

    /** A pairing in its own type. */
    static Component type(FontPairing fonts) {
        var name = new Span(name(fonts));
        name.addClassName("type-name");
        var sample = new Div(name, new Span(about(fonts)));
        sample.addClassNames("prose", "type-sample");
        sample.getElement().setAttribute("data-fonts", fonts.attribute());
        return sample;
    }

    /** A layout as a drawing of two entries; its style sheet draws them. */
    static Component covers(CoverLayout layout) {
        var drawing = new Span();
        drawing.addClassNames("covers-drawing", "covers-" + layout.attribute());
        drawing.getElement().setAttribute("aria-hidden", "true");
        var sample = new Div(drawing, new Span(name(layout)));
        sample.addClassName("covers-sample");
        return sample;
    }

    private static String name(FontPairing fonts) {
        return switch (fonts) {
            case BOOK -> "Book";
            case CLASSIC -> "Classic";
            case MODERN -> "Modern";
            case JOURNAL -> "Journal";
        };
    }

    private static String about(FontPairing fonts) {
        return switch (fonts) {
            case BOOK -> "A sturdy serif for long reading.";
            case CLASSIC -> "An old-style serif, as in a printed essay.";
            case MODERN -> "A warm sans serif, plain and clear.";
            case JOURNAL -> "Sans serif titles over a serif text.";
        };
    }

    private static String name(CoverLayout layout) {
        return switch (layout) {
            case SIDE -> "Beside the text";
            case LARGE -> "Above each title";
            case NONE -> "Text alone";
        };
    }
}
