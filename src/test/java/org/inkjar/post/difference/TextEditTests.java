package org.inkjar.post.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextEditTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "''; ''; -",
                "same; same; -",
                "''; new; 0-0 new",
                "old; ''; '0-3 '",
                "One.||Two.; One, changed.||Two.; '3-3 , changed'",
                "a|b|c; a|c; '2-4 '",
                "a|c; a|b|c; '2-2 b|'",
                "a|b; a|b|c; '3-3 |c'",
                "a😀b; a😁b; 1-3 😁",
                "a😀; a😀😀; 3-3 😀",
                "aa; a; '1-2 '"
            })
    void tellsNoMoreThanDiffers(String before, String after, String edit) {
        var edits = TextEdit.between(lines(before), lines(after));

        assertThat(edits.stream().map(TextEditTests::written))
                .containsExactlyElementsOf(Stream.ofNullable(edit).toList());
    }

    @Test
    void makesOneTextOfAnyOther() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var before = anything(random);
            var after = anything(random);

            assertThat(apply(before, after)).isEqualTo(after);
        }
    }

    @Test
    void doesNotTakeForEverOverTextsWithNothingInCommon() {
        var before = "a\n".repeat(300_000) + "b\n".repeat(100_000);
        var after = "b\n".repeat(300_000) + "a\n".repeat(100_000);

        assertThat(apply(before, after)).isEqualTo(after);
    }

    private static String apply(String before, String after) {
        var text = new StringBuilder(before);
        TextEdit.between(before, after)
                .reversed()
                .forEach(edit -> text.replace(edit.start(), edit.end(), edit.replacement()));
        return text.toString();
    }

    /** Few different lines, so that many are in common. */
    private static String anything(Random random) {
        var words = new String[] {"", "a", "ab", "😀", "\r", "\n", "😁😀", "ba"};
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> words[random.nextInt(words.length)] + (random.nextBoolean() ? "\n" : ""))
                .collect(Collectors.joining());
    }

    private static String lines(String text) {
        return text.replace('|', '\n');
    }

    private static String written(TextEdit edit) {
        return "%d-%d %s"
                .formatted(edit.start(), edit.end(), edit.replacement())
                .replace('\n', '|');
    }
}
