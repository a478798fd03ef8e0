package org.inkjar.post.preflight;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a look at a post found: problems first, each in the order of the text.
 *
 * @param shown the first {@value #MOST} of them
 */
public record Findings(List<Finding> shown, int problems, int suggestions) {

    /** Nobody reads more at once; what is mended makes room for the next. */
    public static final int MOST = 100;

    public static final Findings NONE = new Findings(List.of(), 0, 0);

    public Findings {
        shown = List.copyOf(shown);
    }

    static Findings of(Stream<Finding> found) {
        var all = found.sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(finding -> !finding.place().isInText())
                        .thenComparingInt(finding -> finding.place().text().from()))
                .toList();
        int problems = (int) all.stream()
                .filter(finding -> finding.severity() == Severity.PROBLEM)
                .count();
        return new Findings(all.stream().limit(MOST).toList(), problems, all.size() - problems);
    }

    public boolean isEmpty() {
        return total() == 0;
    }

    public int total() {
        return problems + suggestions;
    }

    /** Whether there is a problem here that the other look did not find. */
    public boolean hasProblemsUnknownTo(Findings other) {
        return shown.stream()
                .filter(finding -> finding.severity() == Severity.PROBLEM)
                .anyMatch(finding -> other.shown.stream().noneMatch(finding::isLike));
    }
}
