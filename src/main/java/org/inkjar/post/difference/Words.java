package org.inkjar.post.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two versions of one line, word by word. */
final class Words {

    /** Words, white space, and everything else character by character, as a reader sees characters. */
    private static final Pattern WORD =
            Pattern.compile("[[\\p{L}\\p{M}\\p{N}_]&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]++|\\s++|\\X");

    private static final int PATIENCE = 400;

    /** Lines are alike that have this part of their words in common. */
    private static final double ALIKE = 0.4;

    /** Enough of a line to tell. */
    private static final int BEGINNING = 2_000;

    private Words() {}

    /** Word by word where the lines have enough in common, else as a whole. */
    static Row.Changed between(String left, String right) {
        return areAlike(counted(left), counted(right)) ? wordByWord(left, right) : Row.Changed.replaced(left, right);
    }

    /** Whether enough of two lines is the same, whose words were {@link #counted}. */
    static boolean areAlike(Map<String, Integer> left, Map<String, Integer> right) {
        int all = sum(left) + sum(right);
        int common = left.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), right.getOrDefault(word.getKey(), 0)))
                .sum();
        return all > 0 && 2.0 * common / all >= ALIKE;
    }

    /** How often each word stands in the beginning of a line; signs and white space do not count. */
    static Map<String, Integer> counted(String line) {
        var words = new HashMap<String, Integer>();
        for (var word : split(line.substring(0, Math.min(line.length(), BEGINNING)))) {
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }

    private static Row.Changed wordByWord(String left, String right) {
        var before = split(left);
        var after = split(right);
        var oldRuns = new ArrayList<Run>();
        var newRuns = new ArrayList<Run>();
        int leftAt = 0;
        for (var place : joined(Places.between(before, after, PATIENCE), before)) {
            var common = String.join("", before.subList(leftAt, place.leftStart()));
            add(oldRuns, common, false);
            add(newRuns, common, false);
            add(oldRuns, String.join("", before.subList(place.leftStart(), place.leftEnd())), true);
            add(newRuns, String.join("", after.subList(place.rightStart(), place.rightEnd())), true);
            leftAt = place.leftEnd();
        }
        var rest = String.join("", before.subList(leftAt, before.size()));
        add(oldRuns, rest, false);
        add(newRuns, rest, false);
        return new Row.Changed(List.copyOf(oldRuns), List.copyOf(newRuns));
    }

    /** Places with nothing but white space between them are one: a sentence written anew is easier to read at a time. */
    private static List<Place> joined(List<Place> places, List<String> before) {
        var joined = new ArrayList<Place>();
        for (var place : places) {
            if (!joined.isEmpty() && isBlank(before.subList(joined.getLast().leftEnd(), place.leftStart()))) {
                var last = joined.removeLast();
                joined.add(new Place(last.leftStart(), place.leftEnd(), last.rightStart(), place.rightEnd()));
            } else {
                joined.add(place);
            }
        }
        return joined;
    }

    private static boolean isBlank(List<String> words) {
        return words.stream().allMatch(String::isBlank);
    }

    private static void add(List<Run> runs, String text, boolean changed) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, changed));
        }
    }

    private static List<String> split(String line) {
        return WORD.matcher(line).results().map(MatchResult::group).toList();
    }

    private static int sum(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
