package org.inkjar.post.difference;

import java.util.ArrayList;
import java.util.List;

/** Lays out changed places and what stands around them, until there is enough to look at. */
final class Rows {

    /** Unchanged lines around a change. Paragraphs have blank lines between them. */
    private static final int AROUND = 3;

    /** What it takes to mark a run, in characters. */
    private static final int RUN = 10;

    private final List<String> left;
    private final List<String> right;
    private final List<Row> rows = new ArrayList<>();
    private int weight;

    Rows(List<String> left, List<String> right) {
        this.left = left;
        this.right = right;
    }

    TextDifference show(List<Place> places) {
        int at = 0;
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            same(at, place.leftStart(), i > 0, true);
            boolean whole = changed(place);
            if (!whole || (isFull() && i < places.size() - 1)) {
                return new TextDifference(List.copyOf(rows), places.size() - i - (whole ? 1 : 0));
            }
            at = place.leftEnd();
        }
        same(at, left.size(), !places.isEmpty(), false);
        return new TextDifference(List.copyOf(rows), 0);
    }

    private void same(int from, int to, boolean followsChange, boolean leadsToChange) {
        int start = followsChange ? Math.min(from + AROUND, to) : from;
        int end = leadsToChange ? Math.max(to - AROUND, start) : to;
        if (end - start < 2) {
            add(left.subList(from, to));
        } else {
            add(left.subList(from, start));
            add(new Row.Folded(end - start));
            add(left.subList(end, to));
        }
    }

    private void add(List<String> lines) {
        lines.forEach(line -> add(new Row.Same(line)));
    }

    /** Whether there was room for all of it. */
    private boolean changed(Place place) {
        int removed = Math.min(place.leftEnd() - place.leftStart(), TextDifference.MAX_ROWS);
        int added = Math.min(place.rightEnd() - place.rightStart(), TextDifference.MAX_ROWS);
        var pairs = Pairs.of(
                left.subList(place.leftStart(), place.leftStart() + removed),
                right.subList(place.rightStart(), place.rightStart() + added));
        for (var row : pairs) {
            if (isFull()) {
                return false;
            }
            add(row);
        }
        return removed == place.leftEnd() - place.leftStart() && added == place.rightEnd() - place.rightStart();
    }

    private void add(Row row) {
        var shown = switch (row) {
            case Row.Same same -> new Row.Same(Shortened.line(same.text()));
            case Row.Changed changed ->
                new Row.Changed(Shortened.runs(changed.left()), Shortened.runs(changed.right()));
            case Row.Folded folded -> folded;
        };
        rows.add(shown);
        weight += weight(shown);
    }

    private static int weight(Row row) {
        return switch (row) {
            case Row.Same same -> 2 * same.text().length();
            case Row.Changed changed -> weight(changed.left()) + weight(changed.right());
            case Row.Folded folded -> 0;
        };
    }

    private static int weight(List<Run> runs) {
        return runs.stream().mapToInt(run -> run.text().length() + RUN).sum();
    }

    private boolean isFull() {
        return rows.size() >= TextDifference.MAX_ROWS || weight >= TextDifference.MAX_CHARACTERS;
    }
}
