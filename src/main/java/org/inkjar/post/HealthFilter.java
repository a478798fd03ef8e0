package org.inkjar.post;

import java.util.EnumSet;
import java.util.Set;
import org.inkjar.common.Words;
import org.inkjar.post.preflight.Severity;
import org.inkjar.post.preflight.Subject;
import org.jspecify.annotations.Nullable;

/** Which posts to list, by what could be mended in them. */
public enum HealthFilter {
    /** There is a problem, of whatever sort. */
    ATTENTION(null),
    TEXT(Subject.TEXT),
    DRAFT_WORDS(Subject.DRAFT_WORDS),
    HEADINGS(Subject.HEADINGS),
    PICTURES(Subject.PICTURES),
    LINKS(Subject.LINKS),
    WEB_LINKS(Subject.WEB_LINKS),
    ADDRESS(Subject.ADDRESS),
    SUMMARY(Subject.SUMMARY),
    SEARCH(Subject.SEARCH);

    private final @Nullable Subject subject;

    HealthFilter(@Nullable Subject subject) {
        this.subject = subject;
    }

    public String label() {
        return subject == null ? Words.of("post.list.needs-attention") : subject.label();
    }

    Set<Severity> severities() {
        return this == ATTENTION ? EnumSet.of(Severity.PROBLEM) : EnumSet.allOf(Severity.class);
    }

    Set<Subject> subjects() {
        return subject == null ? EnumSet.allOf(Subject.class) : EnumSet.of(subject);
    }
}
