package org.inkjar.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a table as comma-separated values (RFC 4180), row by row, with the mark by which spreadsheets know UTF-8 at the
 * beginning. A text that a spreadsheet would take for a formula is made plain text by an apostrophe before it, as OWASP
 * advises against CSV injection; numbers stay numbers.
 */
public final class Csv {

    private static final String UTF_8 = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}]*[=+\\-@|%\\t\\r＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n;]");

    private final Appendable out;

    public Csv(Appendable out) {
        this.out = out;
        append(UTF_8);
    }

    /** Adds a row. The same number of fields each time is up to the caller. */
    public void row(Object... fields) {
        append(Arrays.stream(fields).map(Csv::field).collect(Collectors.joining(",", "", "\r\n")));
    }

    private void append(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(Object value) {
        var text = value.toString();
        var safe = !(value instanceof Number) && FORMULA.matcher(text).matches() ? "'" + text : text;
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
