package org.inkjar.card;

import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A title set in lines of about one length, as large as there is room for, and with an ellipsis where even the smallest
 * letters are too large.
 *
 * @param size of the letters, in pixels
 */
record CardTitle(List<TextLayout> lines, float size) {

    private static final int LARGEST = 100;
    private static final int SMALLEST = 52;
    private static final int STEP = 6;
    private static final int MOST_LINES = 4;
    private static final double LINE_HEIGHT = 1.14;

    CardTitle {
        lines = List.copyOf(lines);
    }

    static CardTitle set(String text, CardFonts fonts, FontRenderContext context, int width, int height) {
        for (int size = LARGEST; size >= SMALLEST; size -= STEP) {
            var attempt = new Setting(text, fonts, context, size);
            int lines = attempt.lineCount(width);
            if (lines <= MOST_LINES && lines * size * LINE_HEIGHT <= height && attempt.keepsWords(width)) {
                return attempt.balanced(width);
            }
        }
        return shortened(text, fonts, context, width);
    }

    double lineHeight() {
        return size * LINE_HEIGHT;
    }

    private static CardTitle shortened(String text, CardFonts fonts, FontRenderContext context, int width) {
        var whole = new Setting(text, fonts, context, SMALLEST);
        if (whole.lineCount(width) <= MOST_LINES) {
            return whole.balanced(width);
        }
        var ends = whole.ends(width);
        int end = ends.get(MOST_LINES - 1);
        Setting shorter;
        do {
            end = CardLine.cutBefore(text, end, ends.get(MOST_LINES - 2));
            shorter = new Setting(CardLine.shortened(text, end), fonts, context, SMALLEST);
        } while (shorter.lineCount(width) > MOST_LINES);
        return shorter.balanced(width);
    }

    /** A text at one size, which can be broken at several widths. */
    private static final class Setting {

        private final String text;
        private final float size;
        private final LineBreakMeasurer measurer;

        Setting(String text, CardFonts fonts, FontRenderContext context, float size) {
            this.text = text;
            this.size = size;
            this.measurer = new LineBreakMeasurer(fonts.set(text, size).getIterator(), context);
        }

        /** Where each line ends. */
        List<Integer> ends(float width) {
            var ends = new ArrayList<Integer>();
            measurer.setPosition(0);
            while (measurer.getPosition() < text.length()) {
                int end = measurer.nextOffset(width);
                measurer.setPosition(end);
                ends.add(end);
            }
            return ends;
        }

        int lineCount(float width) {
            return ends(width).size();
        }

        /** Whether every line ends where one may. */
        boolean keepsWords(float width) {
            var places = BreakIterator.getLineInstance(Locale.ROOT);
            places.setText(text);
            return ends(width).stream().allMatch(places::isBoundary);
        }

        /** In as many lines as at that width, but as narrow as it can be without cutting words. */
        CardTitle balanced(int width) {
            int lines = lineCount(width);
            int narrow = width / 3;
            int wide = width;
            while (wide - narrow > 8) {
                int middle = (narrow + wide) / 2;
                if (lineCount(middle) == lines && keepsWords(middle)) {
                    wide = middle;
                } else {
                    narrow = middle;
                }
            }
            return new CardTitle(layouts(wide), size);
        }

        private List<TextLayout> layouts(float width) {
            var layouts = new ArrayList<TextLayout>();
            measurer.setPosition(0);
            while (measurer.getPosition() < text.length()) {
                layouts.add(measurer.nextLayout(width));
            }
            return layouts;
        }
    }
}
