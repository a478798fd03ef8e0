package org.inkjar.post.preflight;

import java.util.List;
import java.util.stream.Stream;
import org.inkjar.common.Text;
import org.inkjar.post.markdown.Excerpt;

/**
 * Something that could be mended.
 *
 * @param named what of the post the advice names, each on one line of at most {@value #MAX_NAMED} characters
 */
public record Finding(Advice advice, List<String> named, Place place) {

    /** What people typed is told in parts. */
    static final int MAX_NAMED = 100;

    public Finding {
        named = named.stream()
                .map(text -> Excerpt.of(Text.line(text), MAX_NAMED))
                .toList();
    }

    static Finding of(Advice advice, Place place, String... named) {
        return new Finding(advice, List.of(named), place);
    }

    static Stream<Finding> only(Advice advice, Place place, String... named) {
        return Stream.of(of(advice, place, named));
    }

    public Severity severity() {
        return advice.severity();
    }

    public Subject subject() {
        return advice.subject();
    }

    /** Says what to do, on one line, to whoever is being answered. */
    public String message() {
        return advice.of(named);
    }

    /** Whether it says the same, wherever that stands. */
    boolean isLike(Finding other) {
        return advice == other.advice && named.equals(other.named);
    }
}
