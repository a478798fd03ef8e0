package org.inkjar.common;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Cleans what people type and paste: no control characters, none of the bidirectional formatting characters that make
 * text read otherwise than it is stored (Unicode Technical Report 36), one Unicode form (NFC).
 */
public final class Text {

    private static final String BIDI = "\\u202A-\\u202E\\u2066-\\u2069";
    private static final Pattern UNWANTED_IN_LINES = Pattern.compile("[[\\p{Cc}&&[^\\n\\t]]" + BIDI + "\\p{Cs}]");
    private static final Pattern LINE_SEPARATOR = Pattern.compile("[\\x0B\\f\\x85\\u2028\\u2029]");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{Cf}]*");

    private Text() {}

    /** One line: every run of white space becomes a single space. Empty where there is nothing to see. */
    public static String line(String text) {
        var clean = lines(LINE_SEPARATOR.matcher(text).replaceAll(" "));
        var line = WHITE_SPACE.matcher(clean).replaceAll(" ").strip();
        return INVISIBLE.matcher(line).matches() ? "" : line;
    }

    /** Several lines, ended by {@code \n}; indentation is kept, blank lines around the text are not. */
    public static String lines(String text) {
        var unix = text.replace("\r\n", "\n").replace('\r', '\n');
        var clean = UNWANTED_IN_LINES.matcher(unix).replaceAll("");
        return withoutOuterBlankLines(Normalizer.normalize(clean, Normalizer.Form.NFC));
    }

    /** At most {@code max} characters; what was longer ends with an ellipsis, and with no half of a character. */
    public static String shortened(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 2)) ? max - 2 : max - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** By hand: a regular expression takes quadratic time, or the stack, for a million blank lines. */
    private static String withoutOuterBlankLines(String text) {
        var lines = text.stripTrailing();
        int indentation = lines.length() - lines.stripLeading().length();
        return lines.substring(lines.lastIndexOf('\n', indentation) + 1);
    }
}
