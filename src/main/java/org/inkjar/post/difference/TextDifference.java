package org.inkjar.post.difference;

import java.util.List;

/**
 * How two texts differ: the changed places with a few lines around each.
 *
 * @param rows at most {@value #MAX_ROWS}, and a few more
 * @param leftOut how many changed places are not shown, or not to their end
 */
public record TextDifference(List<Row> rows, int leftOut) {

    static final int MAX_ROWS = 300;

    /** Of both sides together. */
    static final int MAX_CHARACTERS = 60_000;

    /** Beyond so many removed and added lines it is no longer of use which of them are the same. */
    private static final int PATIENCE = 1_000;

    /** What became of {@code left} in {@code right}. */
    public static TextDifference between(String left, String right) {
        var before = lines(left);
        var after = lines(right);
        return new Rows(before, after).show(Places.between(before, after, PATIENCE));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }
}
