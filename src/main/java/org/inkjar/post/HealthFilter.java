package org.inkjar.post;

import java.util.EnumSet;
import java.util.Set;
import org.inkjar.post.preflight.Severity;
import org.inkjar.post.preflight.Subject;
import org.jspecify.annotations.Nullable;

/** Which posts to list, by what could be mended in them. */
public enum HealthFilter {
    /** There is a problem, of whatever sort. */
    ATTENTION("Needs attention", null),
    TEXT(Subject.TEXT),
    DRAFT_WORDS(Subject.DRAFT_WORDS),
    HEADINGS(Subject.HEADINGS),
    PICTURES(Subject.PICTURES),
    LINKS(Subject.LINKS),
    WEB_LINKS(Subject.WEB_LINKS),
    ADDRESS(Subject.ADDRESS),
    SUMMARY(Subject.SUMMARY),
    SEARCH(Subject.SEARCH);

    private final String label;
    private final @Nullable Subject subject;

    HealthFilter(Subject subject) {
        this(subject.label(), subject);
    }

    HealthFilter(String label, @Nullable Subject subject) {
        this.label = label;
        this.subject = subject;
    }

    public String label() {
        return label;
    }

    Set<Severity> severities() {
        return this == ATTENTION ? EnumSet.of(Severity.PROBLEM) : EnumSet.allOf(Severity.class);
    }

    Set<Subject> subjects() {
        return subject == null ? EnumSet.allOf(Subject.class) : EnumSet.of(subject);
    }
}
