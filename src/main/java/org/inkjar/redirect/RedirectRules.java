package org.inkjar.redirect;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inkjar.common.Words;

/**
 * What holds for all redirects together: none starts where something stands, and none leads to where another starts. So
 * a reader is led on once, and never in a circle; see docs/decisions/0028-redirects.md.
 */
final class RedirectRules {

    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> leadingTo = new HashMap<>();
    private final Set<String> existing;

    /**
     * The rules among these redirects.
     *
     * @param existing the keys of where something stands
     */
    RedirectRules(Collection<RedirectData> redirects, Set<String> existing) {
        this.existing = new HashSet<>(existing);
        redirects.forEach(redirect -> {
            targets.put(redirect.key(), redirect.target());
            RedirectPath.keyOfTarget(redirect.target()).ifPresent(key -> leadingTo.put(key, redirect.source()));
        });
    }

    /** What is wrong with one of them, and what to do about it. */
    Optional<Complaint> check(RedirectData redirect) {
        var key = redirect.key();
        var target = RedirectPath.keyOfTarget(redirect.target());
        if (target.filter(key::equals).isPresent()) {
            return target(Words.of("redirect.rule.itself"));
        }
        if (existing.contains(key)) {
            return source(Words.of("redirect.rule.page"));
        }
        var next = target.map(targets::get);
        if (next.isPresent()) {
            return target(Words.of("redirect.rule.chain", next.get()));
        }
        var before = leadingTo.get(key);
        return before == null ? Optional.empty() : source(Words.of("redirect.rule.before", before, redirect.target()));
    }

    private static Optional<Complaint> source(String message) {
        return Optional.of(new Complaint("source", message));
    }

    private static Optional<Complaint> target(String message) {
        return Optional.of(new Complaint("target", message));
    }

    /** What is wrong with a field. */
    record Complaint(String field, String message) {}
}
