package org.inkjar.common;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Cleans what people type and paste: no control characters, none of the bidirectional formatting characters that make
 * text read otherwise than it is stored (Unicode Technical Report 36), one Unicode form (NFC).
 */
public final class Text {

    private static final String BIDI = "\\u202A-\\u202E\\u2066-\\u2069";
    private static final Pattern UNWANTED_IN_LINES = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[" + BIDI + "]|\\p{Cs}");
    private static final Pattern OUTER_BLANK_LINES = Pattern.compile("\\A(?:[ \t]*\n)+|\\s+\\z");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private Text() {}

    /** One line: every run of white space becomes a single space. */
    public static String line(String text) {
        return WHITE_SPACE.matcher(lines(text)).replaceAll(" ").strip();
    }

    /** Several lines, ended by {@code \n}; indentation is kept, blank lines around the text are not. */
    public static String lines(String text) {
        var unix = text.replace("\r\n", "\n").replace('\r', '\n');
        var clean = UNWANTED_IN_LINES.matcher(unix).replaceAll("");
        return OUTER_BLANK_LINES
                .matcher(Normalizer.normalize(clean, Normalizer.Form.NFC))
                .replaceAll("");
    }
}
