package org.inkjar.post.difference;

import java.util.ArrayList;
import java.util.List;

/** Keeps lines at a length that can be shown, with what changed in sight. */
final class Shortened {

    static final int MAX_LINE = 2_000;

    private static final int AROUND_CHANGES = 200;

    private Shortened() {}

    static String line(String text) {
        return text.length() <= MAX_LINE ? text : start(text, MAX_LINE) + more(text.length() - MAX_LINE);
    }

    static List<Run> runs(List<Run> runs) {
        return length(runs) <= MAX_LINE ? runs : cut(runs);
    }

    private static List<Run> cut(List<Run> runs) {
        var kept = new ArrayList<Run>();
        int room = MAX_LINE;
        for (int i = 0; i < runs.size() && room > 0; i++) {
            var text = runs.get(i).changed() ? runs.get(i).text() : middleLeftOut(runs, i);
            kept.add(new Run(start(text, room), runs.get(i).changed()));
            room -= text.length();
        }
        int left = Math.max(-room, 0) + length(runs.subList(kept.size(), runs.size()));
        if (left > 0) {
            kept.add(new Run(more(left), false));
        }
        return List.copyOf(kept);
    }

    private static String middleLeftOut(List<Run> runs, int index) {
        var text = runs.get(index).text();
        if (text.length() <= 2 * AROUND_CHANGES) {
            return text;
        }
        var start = index == 0 ? "" : start(text, AROUND_CHANGES);
        var end = index == runs.size() - 1 ? "" : end(text, AROUND_CHANGES);
        return start + " … " + end;
    }

    private static int length(List<Run> runs) {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }

    private static String more(int characters) {
        return " " + org.inkjar.common.Words.of("post.history.more", characters);
    }

    /** Not half of a surrogate pair. */
    private static String start(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static String end(String text, int length) {
        int start = text.length() - length;
        return text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start);
    }
}
