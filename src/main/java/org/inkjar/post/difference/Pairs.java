package org.inkjar.post.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds for the lines of a changed place which of the old ones became which of the new ones. */
final class Pairs {

    /** So many comparisons of lines are worth it; where there are more, lines are paired in their order. */
    private static final int MOST = 400;

    private final List<String> left;
    private final List<String> right;

    /** The most pairs that can be had of the lines from the i-th old and the j-th new one on. */
    private final int[][] best;

    private final boolean[][] alike;

    private Pairs(List<String> left, List<String> right) {
        this.left = left;
        this.right = right;
        best = new int[left.size() + 1][right.size() + 1];
        alike = new boolean[left.size()][right.size()];
    }

    /** The rows for lines that are not the same. */
    static List<Row> of(List<String> left, List<String> right) {
        if (left.size() == 1 && right.size() == 1) {
            return List.of(Words.between(left.getFirst(), right.getFirst()));
        }
        return (long) left.size() * right.size() > MOST ? inOrder(left, right) : new Pairs(left, right).rows();
    }

    private List<Row> rows() {
        compare(
                left.stream().map(Words::counted).toList(),
                right.stream().map(Words::counted).toList());
        var rows = new ArrayList<Row>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && alike[i][j] && best[i][j] == best[i + 1][j + 1] + 1) {
                rows.add(Words.between(left.get(i++), right.get(j++)));
            } else if (j == right.size() || (i < left.size() && best[i][j] == best[i + 1][j])) {
                rows.add(Row.Changed.removed(left.get(i++)));
            } else {
                rows.add(Row.Changed.added(right.get(j++)));
            }
        }
        return rows;
    }

    private void compare(List<Map<String, Integer>> before, List<Map<String, Integer>> after) {
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                alike[i][j] = Words.areAlike(before.get(i), after.get(j));
                int paired = alike[i][j] ? best[i + 1][j + 1] + 1 : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
    }

    private static List<Row> inOrder(List<String> left, List<String> right) {
        var rows = new ArrayList<Row>();
        int pairs = Math.min(left.size(), right.size());
        for (int i = 0; i < pairs; i++) {
            var line = left.get(i);
            rows.add(line.equals(right.get(i)) ? new Row.Same(line) : Words.between(line, right.get(i)));
        }
        left.subList(pairs, left.size()).forEach(line -> rows.add(Row.Changed.removed(line)));
        right.subList(pairs, right.size()).forEach(line -> rows.add(Row.Changed.added(line)));
        return rows;
    }
}
