package org.inkjar.redirect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.inkjar.common.Csv;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;

/**
 * Redirects as lines: from, to, and perhaps a status of HTTP. The names of columns may be in the first line, as in the
 * files of others; what is in columns of other names is passed over.
 *
 * @param lines those that are right
 * @param problems of the others
 */
record RedirectCsv(List<Line> lines, List<RedirectPlan.Problem> problems) {

    private static final int LONGEST = 4_000_000;

    /** A redirect and the number of its line, counted from 1. */
    record Line(int number, RedirectData data) {}

    static RedirectCsv read(String text) {
        var csv = new RedirectCsv(new ArrayList<>(), new ArrayList<>());
        if (text.length() > LONGEST) {
            csv.problems.add(new RedirectPlan.Problem(1, Words.of("redirect.csv.limit", LONGEST)));
            return csv;
        }
        var rows = CsvRows.read(text.replace("\uFEFF", ""));
        if (!rows.isEmpty()) {
            var columns = RedirectColumns.of(rows.getFirst());
            rows.stream().skip(columns.named() ? 1 : 0).forEach(row -> csv.read(row, columns));
        }
        return csv;
    }

    static void write(Stream<RedirectData> redirects, Appendable out) {
        var csv = new Csv(out);
        csv.row("from", "to", "status");
        redirects.forEach(redirect -> csv.row(redirect.source(), redirect.target(), redirect.permanent() ? 301 : 302));
    }

    RedirectCsv map(UnaryOperator<RedirectData> change) {
        var changed = lines.stream()
                .map(line -> new Line(line.number, change.apply(line.data)))
                .toList();
        return new RedirectCsv(changed, problems);
    }

    private void read(CsvRows.Row row, RedirectColumns columns) {
        try {
            if (columns.isPattern(row)) {
                throw new InvalidInputException("source", Words.of("redirect.patterns"));
            }
            var data = new RedirectData(row.field(columns.from()), row.field(columns.to()), isPermanent(row, columns));
            lines.add(new Line(row.line(), data));
        } catch (InvalidInputException e) {
            e.messages()
                    .forEach((field, message) -> problems.add(new RedirectPlan.Problem(
                            row.line(), field.equals("target") ? Words.of("redirect.csv.target", message) : message)));
        }
    }

    private static boolean isPermanent(CsvRows.Row row, RedirectColumns columns) {
        return switch (row.field(columns.status()).toLowerCase(Locale.ROOT)) {
            case "", "301", "308", "permanent" -> true;
            case "302", "303", "307", "temporary" -> false;
            default -> throw new InvalidInputException("status", Words.of("redirect.csv.status"));
        };
    }
}
