package org.inkjar.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a table as comma-separated values (RFC 4180), row by row. A text that a spreadsheet would take for a formula is
 * made plain text by an apostrophe before it, as OWASP advises against CSV injection; numbers stay numbers.
 */
public final class Csv {

    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+@\\-].*|^[\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]");

    private final Appendable out;

    public Csv(Appendable out) {
        this.out = out;
    }

    /** Adds a row. The same number of fields each time is up to the caller. */
    public void row(Object... fields) {
        try {
            out.append(Arrays.stream(fields).map(Csv::field).collect(Collectors.joining(",")))
                    .append("\r\n");
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
