package org.inkjar.redirect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.inkjar.common.InvalidInputException;

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
            csv.problems.add(new RedirectPlan.Problem(1, "This is longer than %,d characters.".formatted(LONGEST)));
            return csv;
        }
        var rows = Csv.read(text.replace("\uFEFF", ""));
        if (!rows.isEmpty()) {
            var columns = RedirectColumns.of(rows.getFirst());
            rows.stream().skip(columns.named() ? 1 : 0).forEach(row -> csv.read(row, columns));
        }
        return csv;
    }

    static String write(List<RedirectData> redirects) {
        var text = new StringBuilder(Csv.line("from", "to", "status"));
        redirects.forEach(redirect ->
                text.append(Csv.line(redirect.source(), redirect.target(), redirect.permanent() ? "301" : "302")));
        return text.toString();
    }

    RedirectCsv map(UnaryOperator<RedirectData> change) {
        var changed = lines.stream()
                .map(line -> new Line(line.number, change.apply(line.data)))
                .toList();
        return new RedirectCsv(changed, problems);
    }

    private void read(Csv.Row row, RedirectColumns columns) {
        try {
            if (columns.isPattern(row)) {
                throw new InvalidInputException(
                        "source", "Patterns cannot be redirected. Write each address by itself.");
            }
            var data = new RedirectData(row.field(columns.from()), row.field(columns.to()), isPermanent(row, columns));
            lines.add(new Line(row.line(), data));
        } catch (InvalidInputException e) {
            e.messages()
                    .forEach((field, message) -> problems.add(
                            new RedirectPlan.Problem(row.line(), (field.equals("target") ? "To: " : "") + message)));
        }
    }

    private static boolean isPermanent(Csv.Row row, RedirectColumns columns) {
        return switch (row.field(columns.status()).toLowerCase(Locale.ROOT)) {
            case "", "301", "308", "permanent" -> true;
            case "302", "303", "307", "temporary" -> false;
            default ->
                throw new InvalidInputException("status", "Write 301 or 302 as the third field, or leave it out.");
        };
    }
}
