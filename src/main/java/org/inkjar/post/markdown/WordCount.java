package org.inkjar.post.markdown;

import java.time.Duration;

/** Words between spaces, and characters of the scripts that are written without spaces. */
public record WordCount(int words, int ideographs) {

    private static final double WORDS_A_MINUTE = 230;
    private static final double IDEOGRAPHS_A_MINUTE = 500;

    public static WordCount of(String text) {
        int words = 0;
        int ideographs = 0;
        boolean insideWord = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (isIdeograph(character)) {
                ideographs++;
                insideWord = false;
            } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                insideWord = false;
            } else if (!insideWord && Character.isLetterOrDigit(character)) {
                words++;
                insideWord = true;
            }
        }
        return new WordCount(words, ideographs);
    }

    /** Both: a Chinese or Japanese character counts as a word. */
    public int total() {
        return words + ideographs;
    }

    Duration readingTime() {
        double minutes = words / WORDS_A_MINUTE + ideographs / IDEOGRAPHS_A_MINUTE;
        return Duration.ofMinutes(Math.max(1, Math.round(minutes)));
    }

    private static boolean isIdeograph(int character) {
        return character >= 0x2E80
                && switch (Character.UnicodeScript.of(character)) {
                    case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> Character.isLetter(character);
                    default -> false;
                };
    }
}
