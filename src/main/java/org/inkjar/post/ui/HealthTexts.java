package org.inkjar.post.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkjar.post.HealthSummary;
import org.inkjar.post.preflight.Findings;

/** How the admin speaks of what could be mended. */
final class HealthTexts {

    private HealthTexts() {}

    static HealthSummary summary(Findings findings) {
        return new HealthSummary(findings.problems(), findings.suggestions());
    }

    /** Such as “2 problems, 1 suggestion”. */
    static String count(HealthSummary health) {
        return health.isFine()
                ? "Fine"
                : Stream.of(of(health.problems(), "problem"), of(health.suggestions(), "suggestion"))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    /** What matters most. */
    static String worst(HealthSummary health) {
        if (health.problems() > 0) {
            return of(health.problems(), "problem");
        }
        return health.isFine() ? "Fine" : of(health.suggestions(), "suggestion");
    }

    private static String of(int count, String noun) {
        return count == 0 ? "" : "%,d %s%s".formatted(count, noun, count == 1 ? "" : "s");
    }
}
