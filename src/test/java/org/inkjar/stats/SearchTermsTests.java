package org.inkjar.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTests {

    @ParameterizedTest
    @CsvSource({"Java, java", "'  Virtual   Threads ', virtual threads", "ÜBER, über", "java 25, java 25"})
    void areKeptInLowerCase(String query, String terms) {
        assertThat(SearchTerms.of(query)).isEqualTo(terms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.com", "+49 30 1234567", "030/12 34 56 7", "call 555-123-4567 now"})
    void whatMayLeadToAPersonIsNotKept(String query) {
        assertThat(SearchTerms.of(query)).isEqualTo(TallyKey.OTHERS);
    }

    @Test
    void whatIsTooLongIsNotKept() {
        assertThat(SearchTerms.of("a".repeat(61))).isEqualTo(TallyKey.OTHERS);
        assertThat(SearchTerms.of("a".repeat(60))).hasSize(60);
    }

    @Test
    void controlCharactersAreNotKept() {
        assertThat(SearchTerms.of("ja\u0000va\u202e")).isEqualTo("java");
    }
}
