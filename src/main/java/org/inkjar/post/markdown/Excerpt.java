package org.inkjar.post.markdown;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens running text where a line could break, so that no word, character or emoji is cut in two. */
public final class Excerpt {

    private static final String ELLIPSIS = "…";
    private static final String TRAILING = "[\\s\\p{Punct}–—。、，]+$";

    /** Enough of what follows for the boundary rules to see what the last character is part of. */
    private static final int LOOKAHEAD = 64;

    private Excerpt() {}

    /**
     * The beginning of a text on one line, cut between words with an ellipsis where it is too long.
     *
     * @param maxCharacters the most {@code char}s the result may have, ellipsis included; positive
     */
    public static String of(String text, int maxCharacters) {
        if (maxCharacters < 1) {
            throw new IllegalArgumentException("An excerpt needs at least one character, not " + maxCharacters);
        }
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= maxCharacters) {
            return line;
        }
        String beginning = line.substring(0, Math.min(line.length(), maxCharacters + LOOKAHEAD));
        int end = lastBreak(beginning, maxCharacters - ELLIPSIS.length());
        return beginning.substring(0, end).replaceFirst(TRAILING, "") + ELLIPSIS;
    }

    private static int lastBreak(String text, int limit) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        int end = lines.preceding(limit + 2);
        while (end > 0 && (!fits(text, end, limit) || !characters.isBoundary(end))) {
            end = lines.previous();
        }
        // One word that is longer than the whole excerpt.
        return end > 0 ? end : Math.max(0, characters.preceding(limit + 1));
    }

    /** The space that a line breaks after need not fit: it is cut off. */
    private static boolean fits(String text, int end, int limit) {
        return end <= limit || text.charAt(end - 1) == ' ';
    }
}
