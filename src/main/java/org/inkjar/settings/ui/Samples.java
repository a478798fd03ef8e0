package org.inkjar.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.inkjar.common.Words;
import org.inkjar.settings.ColorScheme;
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

    static String name(ColorScheme scheme) {
        return switch (scheme) {
            case AUTO -> Words.of("settings.scheme.auto");
            case LIGHT -> Words.of("settings.scheme.light");
            case DARK -> Words.of("settings.scheme.dark");
        };
    }

    private static String name(FontPairing fonts) {
        return switch (fonts) {
            case BOOK -> Words.of("settings.fonts.book");
            case CLASSIC -> Words.of("settings.fonts.classic");
            case MODERN -> Words.of("settings.fonts.modern");
            case JOURNAL -> Words.of("settings.fonts.journal");
        };
    }

    private static String about(FontPairing fonts) {
        return switch (fonts) {
            case BOOK -> Words.of("settings.fonts.book.about");
            case CLASSIC -> Words.of("settings.fonts.classic.about");
            case MODERN -> Words.of("settings.fonts.modern.about");
            case JOURNAL -> Words.of("settings.fonts.journal.about");
        };
    }

    private static String name(CoverLayout layout) {
        return switch (layout) {
            case SIDE -> Words.of("settings.covers.side");
            case LARGE -> Words.of("settings.covers.large");
            case NONE -> Words.of("settings.covers.none");
        };
    }
}
