package org.inkjar.post.preflight;

import org.inkjar.common.Text;
import org.inkjar.post.markdown.Excerpt;

/**
 * Something that could be mended.
 *
 * @param message says what to do, on one line of at most {@value #MAX_MESSAGE} characters
 */
public record Finding(Severity severity, Subject subject, String message, Place place) {

    public static final int MAX_MESSAGE = 400;

    /** What people typed is told in parts. */
    private static final int MAX_QUOTE = 100;

    public Finding {
        message = Excerpt.of(Text.line(message), MAX_MESSAGE);
    }

    static Finding problem(Subject subject, Place place, String message) {
        return new Finding(Severity.PROBLEM, subject, message, place);
    }

    static Finding suggestion(Subject subject, Place place, String message) {
        return new Finding(Severity.SUGGESTION, subject, message, place);
    }

    static String quote(String text) {
        return "“" + Excerpt.of(text, MAX_QUOTE) + "”";
    }
}
