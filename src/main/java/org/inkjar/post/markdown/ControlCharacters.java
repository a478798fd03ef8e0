package org.inkjar.post.markdown;

import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Takes out the characters that change how a text looks without being seen.
 *
 * <p>Control characters other than tab and line breaks, and code points that are no characters, are dropped; half a
 * surrogate pair becomes U+FFFD. In prose the marks, embeddings and isolates that right-to-left scripts need stay:
 * browsers end their effect with the block. The overrides (U+202D, U+202E), which are good for little but disguise, are
 * dropped. In code all of these are shown by their code points, so that what is read is what is copied (CVE-2021-42574,
 * "Trojan Source").
 */
final class ControlCharacters {

    private ControlCharacters() {}

    static String cleanProse(String text) {
        return replace(text, character -> isOverride(character) ? "" : Character.toString(character));
    }

    static String cleanCode(String text) {
        return replace(text, character -> String.format(Locale.ROOT, "[U+%04X]", character));
    }

    private static String replace(String text, IntFunction<String> directional) {
        if (text.chars().allMatch(ControlCharacters::isPlain)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isDirectional(character)) {
                clean.append(directional.apply(character));
            } else if (Character.getType(character) == Character.SURROGATE) {
                clean.append('\uFFFD');
            } else if (!isControl(character) && !isNoCharacter(character)) {
                clean.appendCodePoint(character);
            }
        });
        return clean.toString();
    }

    /** Most of all texts have nothing else. */
    private static boolean isPlain(int unit) {
        return !isControl(unit) && !isDirectional(unit) && unit < Character.MIN_SURROGATE;
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
    }

    private static boolean isNoCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    private static boolean isDirectional(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isOverride(int character) {
        return character == 0x202D || character == 0x202E;
    }
}
