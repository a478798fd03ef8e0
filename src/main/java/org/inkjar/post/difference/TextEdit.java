package org.inkjar.post.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * One stretch of a text that another has otherwise. Offsets count {@code char}s.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param replacement what stands there in the other text
 */
public record TextEdit(int start, int end, String replacement) {

    /** Beyond so many removed and added lines the texts have too little in common. */
    private static final int PATIENCE = 1_000;

    /** What makes one text of another, line by line, in order; of each such place no more than differs. */
    public static List<TextEdit> between(String before, String after) {
        var left = lines(before);
        var right = lines(after);
        var edits = new ArrayList<TextEdit>();
        int line = 0;
        int offset = 0;
        for (var place : Places.between(left, right, PATIENCE)) {
            offset += length(left.subList(line, place.leftStart()));
            var removed = String.join("", left.subList(place.leftStart(), place.leftEnd()));
            var added = String.join("", right.subList(place.rightStart(), place.rightEnd()));
            edits.add(trimmed(offset, removed, added));
            offset += removed.length();
            line = place.leftEnd();
        }
        return List.copyOf(edits);
    }

    /** Each with the character that ends it. */
    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)", -1));
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }

    /** Without what both begin and end with. A character is never cut in two. */
    private static TextEdit trimmed(int offset, String removed, String added) {
        int most = Math.min(removed.length(), added.length());
        int start = 0;
        while (start < most && removed.charAt(start) == added.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(removed.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < most - start
                && removed.charAt(removed.length() - 1 - end) == added.charAt(added.length() - 1 - end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(removed.charAt(removed.length() - end))) {
            end--;
        }
        return new TextEdit(
                offset + start, offset + removed.length() - end, added.substring(start, added.length() - end));
    }
}
