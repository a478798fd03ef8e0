package org.inkjar.redirect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads comma-separated values (RFC 4180), separated by semicolons or tabs where the first line has more of them. */
final class CsvRows {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private List<String> fields = new ArrayList<>();
    private StringBuilder field = new StringBuilder();
    private boolean quoted;
    private int line = 1;
    private int firstLine = 1;

    private CsvRows(String text) {
        this.text = text;
        var first = text.lines().findFirst().orElse("");
        this.separator = Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate ->
                        first.chars().filter(c -> c == candidate).count() * 2 + (candidate == ',' ? 1 : 0)))
                .orElseThrow();
    }

    /** The rows that are not blank. */
    static List<Row> read(String text) {
        return new CsvRows(text.replace("\r\n", "\n").replace('\r', '\n')).read();
    }

    private List<Row> read() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i = readQuoted(c, i);
            } else if (c == QUOTE && field.toString().isBlank()) {
                field = new StringBuilder();
                quoted = true;
            } else if (c == separator) {
                endField();
            } else if (c == '\n') {
                endRow();
            } else {
                field.append(c);
            }
        }
        endRow();
        return rows;
    }

    /** Two quotation marks stand for one. */
    private int readQuoted(char c, int i) {
        if (c != QUOTE) {
            line += c == '\n' ? 1 : 0;
            field.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
            field.append(QUOTE);
            return i + 1;
        } else {
            quoted = false;
        }
        return i;
    }

    private void endField() {
        fields.add(field.toString().strip());
        field = new StringBuilder();
    }

    private void endRow() {
        endField();
        if (fields.stream().anyMatch(value -> !value.isEmpty())) {
            rows.add(new Row(firstLine, fields));
        }
        fields = new ArrayList<>();
        line++;
        firstLine = line;
    }

    /**
     * A row.
     *
     * @param line where it begins, counted from 1
     */
    record Row(int line, List<String> fields) {

        /** The field of this index; empty where the row is shorter. */
        String field(int index) {
            return index >= 0 && index < fields.size() ? fields.get(index) : "";
        }
    }
}
