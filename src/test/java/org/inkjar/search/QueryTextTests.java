package org.inkjar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkjar.search.QueryText.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTests {

    @Test
    void takesWordsAndPhrasesApart() {
        var text = QueryText.parse("Crème \"open source\" de");

        assertThat(terms(text.words())).containsExactly("creme", "de");
        assertThat(text.words().getFirst().typed()).isEqualTo("Crème");
        assertThat(text.phrases()).hasSize(1);
        assertThat(terms(text.phrases().getFirst())).containsExactly("open", "source");
        assertThat(text.last()).isTrue();
    }

    @Test
    void afterAPhraseNoWordIsBegun() {
        assertThat(QueryText.parse("de \"open source\"").last()).isFalse();
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsNone() {
        var text = QueryText.parse("de \"open source");

        assertThat(terms(text.words())).containsExactly("de", "open", "source");
        assertThat(text.phrases()).isEmpty();
    }

    @Test
    void doesNotLookFurtherThanAnybodyTypes() {
        assertThat(QueryText.clean("é".repeat(10_000))).hasSize(Search.MAX_LENGTH);
        assertThat(QueryText.clean("x".repeat(Search.MAX_LENGTH - 1) + "😀")).isEqualTo("x".repeat(199));
        assertThat(QueryText.parse("a ".repeat(100)).words()).hasSize(12);
        assertThat(QueryText.parse("\"a b\" ".repeat(40)).phrases()).hasSize(6);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\"\"", "...", "\uD800", "\u202E", "\u200B"})
    void whatHasNoWordsIsEmpty(String query) {
        assertThat(QueryText.parse(query).isEmpty()).isTrue();
    }

    private static List<String> terms(List<Word> words) {
        return words.stream().map(Word::term).toList();
    }
}
