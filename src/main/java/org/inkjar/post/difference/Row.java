package org.inkjar.post.difference;

import java.util.List;

/** A row of two columns, the earlier text on the left. */
public sealed interface Row {

    /** A line that both have. */
    record Same(String text) implements Row {}

    /** Lines that both have and that are not worth showing. */
    record Folded(int lines) implements Row {}

    /** A line that one of them has, or that one has otherwise than the other. An empty list: that one has no such line. */
    record Changed(List<Run> left, List<Run> right) implements Row {

        static Changed removed(String line) {
            return new Changed(whole(line), List.of());
        }

        static Changed added(String line) {
            return new Changed(List.of(), whole(line));
        }

        static Changed replaced(String left, String right) {
            return new Changed(whole(left), whole(right));
        }

        private static List<Run> whole(String line) {
            return List.of(new Run(line, true));
        }
    }
}
