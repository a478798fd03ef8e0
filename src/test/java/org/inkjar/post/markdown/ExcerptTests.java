package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.BreakIterator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    One two three       | 20 | One two three
                    One two three       | 13 | One two three
                    One two three       | 12 | One two…
                    One two three       |  8 | One two…
                    One two three       |  7 | One…
                    One, two three      |  6 | One…
                    One two three       |  3 | On…
                    One two three       |  1 | …
                    ' One \n\ttwo '     | 20 | One two
                    well-known word     |  8 | well…
                    日本語の文章です       |  5 | 日本語の…
                    Donaudampfschiff    |  6 | Donau…
                    ''                  |  5 | ''
                    """)
    void endsWithAWholeWord(String text, int maxCharacters, String expected) {
        assertThat(Excerpt.of(text.replace("\\n", "\n").replace("\\t", "\t"), maxCharacters))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👨‍👩‍👧‍👦👩🏽‍🚀🇩🇪🏴‍☠️👍🏿 family",
                "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301",
                "𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇",
                "नमस्ते दुनिया"
            })
    void neverCutsACharacterInTwo(String text) {
        for (int max = 1; max <= text.length(); max++) {
            String excerpt = Excerpt.of(text, max);
            String kept = excerpt.replaceFirst("…$", "");
            assertThat(excerpt.length()).isLessThanOrEqualTo(max);
            assertThat(text).startsWith(kept);
            assertThat(characters(text).isBoundary(kept.length())).as(excerpt).isTrue();
        }
    }

    @Test
    void cutsNothingOutOfACharacterLongerThanItself() {
        assertThat(Excerpt.of("a" + "\u0301".repeat(500) + " b", 20)).isEqualTo("…");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void needsRoom(int maxCharacters) {
        assertThatIllegalArgumentException().isThrownBy(() -> Excerpt.of("text", maxCharacters));
    }

    private static BreakIterator characters(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters;
    }
}
