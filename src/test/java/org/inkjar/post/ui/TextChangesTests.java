package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextChangesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; [[0,'new']]; new",
                "abc; [3]; abc",
                "abc; [1,[1,'X'],1]; aXc",
                "abc; [1,[2]]; a",
                "abc; [3,[0,'','d']]; 'abc|d'",
                "'a|b'; [1,[1],1]; ab",
                "abc; [[3,'one','','two']]; 'one||two'",
                "😀b; [2,[1,'c']]; 😀c"
            })
    void changesAText(String before, String changes, String after) {
        var json = changes.replace('\'', '"');

        assertThat(TextChanges.parse(json).applyTo(before.replace('|', '\n'))).contains(after.replace('|', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[4]", "[2]", "[]", "[-1,4]", "[9999999999]", "[[\"a\"]]", "[null]", "{}", "\"x\"", "[", ""})
    void refusesTheChangesOfAnotherText(String changes) {
        assertThat(TextChanges.parse(changes).applyTo("abc")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; new; [[0,'new']]",
                "new; ''; [[3]]",
                "same; same; [4]",
                "One.||Two.; One!||Two, and|more.; [3,[1,'!'],5,[0,', and','more'],1]",
                "a|b|c; a|c; [2,[2],1]"
            })
    void writesWhatMakesOneTextOfAnother(String before, String after, String changes) {
        var found = TextChanges.between(before.replace('|', '\n'), after.replace('|', '\n'));

        assertThat(found.toJson()).isEqualTo(changes.replace('\'', '"'));
        assertThat(TextChanges.parse(found.toJson()).applyTo(before.replace('|', '\n')))
                .contains(after.replace('|', '\n'));
    }

    @Test
    void growsWithLongTexts() {
        var text = "word ".repeat(200_000);

        assertThat(TextChanges.parse("[500000,[0,\"X\"],500000]").applyTo(text))
                .hasValueSatisfying(
                        changed -> assertThat(changed).hasSize(1_000_001).contains("X"));
    }
}
