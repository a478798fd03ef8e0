package org.inkjar.common;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Writes rows of comma-separated values (RFC 4180), with the mark by which spreadsheets know UTF-8 at the beginning. No
 * cell is taken for a formula: one that begins like one gets an apostrophe before it.
 */
public final class Csv {

    private static final char UTF_8 = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}]*[=+\\-@|%\\t\\r＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n;]");

    private final Appendable out;

    public Csv(Appendable out) throws IOException {
        this.out = out;
        out.append(UTF_8);
    }

    public void row(String... cells) throws IOException {
        var separator = "";
        for (var cell : cells) {
            out.append(separator).append(cell(cell));
            separator = ",";
        }
        out.append("\r\n");
    }

    private static String cell(String text) {
        var safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
