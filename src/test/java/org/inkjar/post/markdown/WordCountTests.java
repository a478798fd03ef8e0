package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                          | 0
                    – … !                       | 0
                    One two  three              | 3
                    don't, well-known: e.g. 3.14 | 4
                    Grüße aus Köln              | 3
                    日本語の文章です。              | 8
                    Java で書く                   | 4
                    안녕하세요 세계                 | 2
                    मैं घर जाता हूँ                    | 4
                    𠀀𠀁                          | 2
                    """)
    void countsWordsAndIdeographs(String text, int words) {
        assertThat(WordCount.of(text).total()).isEqualTo(words);
    }

    @Test
    void takesTwoHundredAndThirtyWordsAMinute() {
        assertThat(WordCount.of("word ".repeat(2_300)).readingTime()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void takesFiveHundredIdeographsAMinute() {
        assertThat(WordCount.of("字".repeat(5_000)).readingTime()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void takesAMinuteAtLeast() {
        assertThat(WordCount.of("").readingTime()).isEqualTo(Duration.ofMinutes(1));
    }
}
