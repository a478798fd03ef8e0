package org.inkjar.card;

import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.BreakIterator;
import java.util.Locale;

/** Text on one line, with an ellipsis where it is too long. */
final class CardLine {

    private static final String ELLIPSIS = "…";

    private CardLine() {}

    static TextLayout set(String text, CardFonts fonts, FontRenderContext context, float size, int width) {
        var line = layout(text, fonts, context, size);
        if (line.getAdvance() <= width) {
            return line;
        }
        int end = new LineBreakMeasurer(fonts.set(text, size).getIterator(), context).nextOffset(width);
        do {
            end = cutBefore(text, end, 0);
            line = layout(shortened(text, end), fonts, context, size);
        } while (line.getAdvance() > width);
        return line;
    }

    /** The beginning of the text, and the sign that it is no more than that. */
    static String shortened(String text, int end) {
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    /** Where to cut next before there: between words, but where that leaves nothing of the line, between characters. */
    static int cutBefore(String text, int end, int start) {
        int word = boundaryBefore(BreakIterator.getLineInstance(Locale.ROOT), text, end);
        return word > start ? word : boundaryBefore(BreakIterator.getCharacterInstance(Locale.ROOT), text, end);
    }

    private static int boundaryBefore(BreakIterator boundaries, String text, int end) {
        boundaries.setText(text);
        int before = boundaries.last();
        while (before >= end && before > 0) {
            before = boundaries.previous();
        }
        return before;
    }

    private static TextLayout layout(String text, CardFonts fonts, FontRenderContext context, float size) {
        return new TextLayout(fonts.set(text, size).getIterator(), context);
    }
}
