package org.inkjar.post.ui;

import org.inkjar.common.Words;
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
        if (health.problems() > 0 && health.suggestions() > 0) {
            return Words.of("post.preflight.both", problems(health), suggestions(health));
        }
        return worst(health);
    }

    /** What matters most. */
    static String worst(HealthSummary health) {
        if (health.problems() > 0) {
            return problems(health);
        }
        return health.isFine() ? Words.of("post.preflight.fine") : suggestions(health);
    }

    private static String problems(HealthSummary health) {
        return Words.of("post.preflight.problems.count", health.problems());
    }

    private static String suggestions(HealthSummary health) {
        return Words.of("post.preflight.suggestions.count", health.suggestions());
    }
}
