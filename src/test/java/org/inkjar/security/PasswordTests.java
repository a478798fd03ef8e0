package org.inkjar.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"twelve chars", "            ", "correct horse battery staple", "пароль из слов", "密密密密密密密密密密密密"
            })
    void hasTwelveCharactersOrMore(String typed) {
        assertThat(new Password(typed).value()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eleven char", "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉"})
    void refusesOneThatIsTooShortAsAPersonCounts(String typed) {
        assertThat(Refusals.of(() -> new Password(typed))).containsOnlyKeys("password");
    }

    @Test
    void hasTwoHundredCharactersAtMost() {
        assertThat(Refusals.of(() -> new Password("x".repeat(200)))).isEmpty();
        assertThat(Refusals.of(() -> new Password("x".repeat(201)))).containsOnlyKeys("password");
    }

    @Test
    void isNeverPrinted() {
        var password = new Password("correct horse battery staple");

        assertThat(password.toString()).doesNotContain("horse");
    }
}
