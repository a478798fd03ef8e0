package org.inkjar.redirect;

import java.util.List;
import java.util.Locale;

/**
 * Which column is which, by the names that exports give them; without names it is the first, the second and the third.
 *
 * @param named whether the first row holds names
 * @param from index of the source
 * @param to index of the target
 * @param status index of HTTP's status
 * @param pattern index of whether the source is a pattern, or -1
 */
record RedirectColumns(boolean named, int from, int to, int status, int pattern) {

    private static final List<String> FROM = List.of("from", "source", "source url", "old", "old url", "path");
    private static final List<String> TO = List.of("to", "target", "target url", "new", "new url", "destination");
    private static final List<String> STATUS = List.of("code", "status code", "http code", "type", "status");
    private static final List<String> PATTERN = List.of("regex", "regexp");

    static RedirectColumns of(CsvRows.Row first) {
        if (RedirectPath.parse(first.field(0)).isPresent()) {
            return new RedirectColumns(false, 0, 1, 2, -1);
        }
        var names = first.fields().stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
        boolean known = find(names, FROM) >= 0 && find(names, TO) >= 0;
        int status = names.size() > 2 ? find(names, STATUS) : 2;
        return known
                ? new RedirectColumns(true, find(names, FROM), find(names, TO), status, find(names, PATTERN))
                : new RedirectColumns(true, 0, 1, 2, -1);
    }

    /** Whether the source of a row stands for many addresses. */
    boolean isPattern(CsvRows.Row row) {
        var value = row.field(pattern);
        return !value.isEmpty() && !value.equals("0") && !value.equalsIgnoreCase("false");
    }

    private static int find(List<String> names, List<String> wished) {
        return wished.stream()
                .mapToInt(names::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
    }
}
