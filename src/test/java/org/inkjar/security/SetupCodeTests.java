package org.inkjar.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SetupCodeTests {

    private final SetupCode code = new SetupCode();

    @Test
    void isWrittenInFourGroupsOfCharactersThatAreNotTakenForEachOther() {
        assertThat(code.value()).matches("([2-9A-HJKMNP-TV-Z]{4}-){3}[2-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void isAnotherOneAtEachStart() {
        assertThat(Stream.generate(SetupCode::new).limit(100).map(SetupCode::value))
                .doesNotHaveDuplicates();
    }

    @Test
    void isRecognisedHoweverItIsTyped() {
        var value = code.value();

        assertThat(Stream.of(value, value.toLowerCase(Locale.ROOT), value.replace("-", ""), " " + value + "\n"))
                .allMatch(code::matches);
    }

    @Test
    void isNotRecognisedOtherwise() {
        var value = code.value();

        assertThat(Stream.of(
                        "",
                        "-",
                        value + "A",
                        value.substring(1),
                        value.replace(value.charAt(0), '0'),
                        "x".repeat(1_000_000)))
                .noneMatch(code::matches);
    }
}
