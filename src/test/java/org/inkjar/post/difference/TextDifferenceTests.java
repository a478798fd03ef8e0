package org.inkjar.post.difference;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDifferenceTests {

    private static final int MAX_BODY = 1_000_000;

    @Test
    void equalTextsHaveNothingToShow() {
        assertThat(drawn("a\nb\nc", "a\nb\nc")).containsExactly("… 3");
        assertThat(TextDifference.between("", "").rows()).isEmpty();
    }

    @Test
    void marksTheWordsThatChangedInALine() {
        assertThat(drawn("The quick brown fox jumps.", "The quick red fox jumps."))
                .containsExactly("The quick [brown] fox jumps. | The quick [red] fox jumps.");
    }

    @Test
    void marksWordsThatFollowEachOtherAtATime() {
        assertThat(drawn("We went to see old friends there.", "We went to meet new people there."))
                .containsExactly("We went to [see old friends] there. | We went to [meet new people] there.");
    }

    @Test
    void marksAWholeLineThatHasLittleInCommonWithTheOther() {
        assertThat(drawn("One", "Something else")).containsExactly("[One] | [Something else]");
    }

    @Test
    void textIsAddedToNothingAndRemovedToNothing() {
        assertThat(drawn("", "a\nb")).containsExactly(" | [a]", " | [b]");
        assertThat(drawn("a\nb", "")).containsExactly("[a] | ", "[b] | ");
    }

    @Test
    void findsTheLineThatWasChangedAmongNewOnes() {
        var before = "The old paragraph is about ink.";
        var after = "Something quite new.\n\nThe old paragraph is about paper.";

        assertThat(drawn(before, after))
                .containsExactly(
                        " | [Something quite new.]",
                        " | []",
                        "The old paragraph is about [ink]. | The old paragraph is about [paper].");
    }

    @Test
    void foldsWhatDidNotChange() {
        var lines = IntStream.rangeClosed(1, 30).mapToObj(Integer::toString).toList();
        var before = String.join("\n", lines);
        var after = before.replace("15", "fifteen");

        assertThat(drawn(before, after))
                .containsExactly("… 11", "12", "13", "14", "[15] | [fifteen]", "16", "17", "18", "… 12");
    }

    @Test
    void foldsNoSingleLine() {
        assertThat(drawn("x\n1\n2\n3\n4\n5\n6\n7\ny", "X\n1\n2\n3\n4\n5\n6\n7\nY"))
                .containsExactly("[x] | [X]", "1", "2", "3", "4", "5", "6", "7", "[y] | [Y]");
    }

    @Test
    void doesNotTearCharactersApart() {
        var family = "👨‍👩‍👧";

        assertThat(drawn("We are a " + family + " now", "We are a 👨‍👩‍👦 now"))
                .containsExactly("We are a [" + family + "] now | We are a [👨‍👩‍👦] now");
        assertThat(drawn("これは本です", "これは紙です")).containsExactly("これは[本]です | これは[紙]です");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void bothTextsCanBeReadOffTheRows(int seed) {
        var random = new Random(seed);
        var before = randomText(random);
        var after = Stream.of(before.split("\n", -1))
                .map(line -> random.nextInt(4) == 0 ? randomLine(random) : line)
                .filter(line -> random.nextInt(6) > 0)
                .collect(joining("\n"));

        var difference = TextDifference.between(before, after);

        assertThat(difference.leftOut()).isZero();
        assertThat(side(difference, before, true)).isEqualTo(before);
        assertThat(side(difference, after, false)).isEqualTo(after);
    }

    static final List<Arguments> HUGE = List.of(
            huge("other lines", i -> "line " + i, i -> "another " + i),
            huge("other lines in between", i -> "line " + i, i -> "line " + (i % 2 == 0 ? i : -i)),
            huge("blank lines", i -> "", i -> i % 3 == 0 ? "x" : ""),
            huge("lines in another order", i -> "line " + i, i -> "line " + (1_000_000 - i)),
            huge("few different lines", i -> Integer.toString(i % 2), i -> Integer.toString(i % 3)),
            Arguments.argumentSet("one line of words", words(i -> "word" + i), words(i -> "other" + i)),
            Arguments.argumentSet("one line of few words", words(i -> "a b"), words(i -> "b a c")),
            Arguments.argumentSet("one word", "a".repeat(MAX_BODY), "b".repeat(MAX_BODY)),
            Arguments.argumentSet("one line of signs", "(".repeat(MAX_BODY), "()".repeat(MAX_BODY / 2)),
            Arguments.argumentSet("one line of spaces", "a" + " ".repeat(MAX_BODY - 2) + "b", "a b"),
            Arguments.argumentSet("halves of characters", "\ud83d".repeat(MAX_BODY), "\ude00".repeat(MAX_BODY)),
            Arguments.argumentSet("marks on one letter", "a" + "\u0301".repeat(MAX_BODY - 1), "a"),
            Arguments.argumentSet("long lines", longLines('x'), longLines('y')));

    @ParameterizedTest
    @FieldSource("HUGE")
    @Timeout(20)
    void isOfBoundedLengthHoweverLongTheTextsAre(String before, String after) {
        var start = System.nanoTime();

        var difference = TextDifference.between(before, after);

        assertThat(difference.rows()).isNotEmpty().hasSizeLessThan(TextDifference.MAX_ROWS + 10);
        assertThat(length(difference)).isLessThan(TextDifference.MAX_CHARACTERS + 30_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void saysHowManyChangedPlacesAreLeftOut() {
        var before = IntStream.range(0, 400)
                .mapToObj(i -> "x" + i + "\nsame\nsame\n")
                .collect(joining());
        var after = before.replace('x', 'y');

        var difference = TextDifference.between(before, after);

        assertThat(difference.rows()).hasSizeLessThan(TextDifference.MAX_ROWS + 10);
        assertThat(difference.leftOut()).isEqualTo(300);
    }

    @Test
    void showsASmallChangeInAHugeLine() {
        var before = "word ".repeat(100_000) + "old " + "word ".repeat(90_000);
        var after = before.replace("old", "new");

        var row = (Row.Changed) TextDifference.between(before, after).rows().getFirst();

        assertThat(row.left()).contains(new Run("old", true));
        assertThat(row.right()).contains(new Run("new", true));
        assertThat(row.left().getFirst().text()).startsWith(" … word word").hasSizeLessThan(500);
    }

    @Test
    void aChangeInAHugeTextIsFoundWhereItIs() {
        var before = IntStream.range(0, 60_000).mapToObj(i -> "line " + i).collect(joining("\n"));
        var after = before.replace("line 4\n", "line four\n").replace("line 59990", "line near the end");

        assertThat(drawn(before, after))
                .contains("line [4] | line [four]", "[line 59990] | [line near the end]")
                .hasSizeLessThan(20);
    }

    private static Arguments huge(String what, IntFunction<String> before, IntFunction<String> after) {
        return Arguments.argumentSet(what, lines(before), lines(after));
    }

    private static String lines(IntFunction<String> line) {
        return shortened(IntStream.range(0, MAX_BODY / 4).mapToObj(line).collect(joining("\n")));
    }

    private static String words(IntFunction<String> word) {
        return shortened(IntStream.range(0, MAX_BODY / 4).mapToObj(word).collect(joining(" ")));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), MAX_BODY));
    }

    private static String longLines(char letter) {
        return IntStream.range(0, 200)
                .mapToObj(i -> "common words " + i + String.valueOf(letter).repeat(4_900))
                .collect(joining("\n"));
    }

    /** A line for each row: {@code left | right}, with what changed in brackets. */
    private static List<String> drawn(String before, String after) {
        return TextDifference.between(before, after).rows().stream()
                .map(row -> switch (row) {
                    case Row.Same same -> same.text();
                    case Row.Folded folded -> "… " + folded.lines();
                    case Row.Changed changed -> drawn(changed.left()) + " | " + drawn(changed.right());
                })
                .toList();
    }

    private static String drawn(List<Run> runs) {
        return runs.stream()
                .map(run -> run.changed() ? "[" + run.text() + "]" : run.text())
                .collect(joining());
    }

    /** One of the texts, put together of the rows and, where they are folded, of itself. */
    private static String side(TextDifference difference, String text, boolean left) {
        var lines = text.isEmpty() ? new String[0] : text.split("\n", -1);
        var result = new ArrayList<String>();
        for (var row : difference.rows()) {
            switch (row) {
                case Row.Same same -> result.add(same.text());
                case Row.Folded folded ->
                    result.addAll(List.of(lines).subList(result.size(), result.size() + folded.lines()));
                case Row.Changed changed -> {
                    var runs = left ? changed.left() : changed.right();
                    if (!runs.isEmpty()) {
                        result.add(runs.stream().map(Run::text).collect(joining()));
                    }
                }
            }
        }
        return String.join("\n", result);
    }

    private static int length(TextDifference difference) {
        return difference.rows().stream()
                .mapToInt(row -> switch (row) {
                    case Row.Same same -> 2 * same.text().length();
                    case Row.Folded folded -> 0;
                    case Row.Changed changed ->
                        drawn(changed.left()).length() + drawn(changed.right()).length();
                })
                .sum();
    }

    private static String randomText(Random random) {
        return IntStream.range(0, 80).mapToObj(i -> randomLine(random)).collect(joining("\n"));
    }

    private static String randomLine(Random random) {
        return random.ints(random.nextInt(8), 'a', 'h')
                .mapToObj(letter -> String.valueOf((char) letter).repeat(3))
                .collect(joining(" "));
    }
}
