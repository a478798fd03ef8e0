package org.inkjar.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class SayingTests {

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void isReadInTheLanguageOfWhoeverReads() {
        var line = Saying.of("ops.said.verified", "a.zip", 1_234.56).line(500);

        assertThat(Saying.read(line)).isEqualTo("Restored and verified: a.zip, 1,234.6 MB.");
        LocaleContextHolder.setLocale(Locale.GERMANY);
        assertThat(Saying.read(line)).isEqualTo("Wiederhergestellt und geprüft: a.zip, 1.234,6 MB.");
    }

    @Test
    void isSaidInTheFirstLanguageMeanwhile() {
        LocaleContextHolder.setLocale(Locale.GERMANY);

        assertThat(Saying.of("post.said.deleted", 1)).hasToString("Deleted 1 post for good.");
    }

    @Test
    void whatStandsInItIsNoPatternAndOneLine() {
        var line =
                Saying.of("ops.said.removed", "it's \"{0}\"\n\u202Eaway\uD83D").line(500);

        assertThat(line).doesNotContain("\n");
        assertThat(Saying.read(line)).isEqualTo("Removed it's \"{0}\" away.");
    }

    @Test
    void whatIsTooLongIsKeptAsItsBeginning() {
        var saying = Saying.of("ops.said.removed", "😀".repeat(100));

        assertThat(saying.line(100)).startsWith("Removed 😀").endsWith("😀…").hasSizeBetween(99, 100);
        assertThat(Saying.read(saying.line(100))).isEqualTo(saying.line(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Removed 3 revisions.",
                "[\"",
                "[\"ops.said.removed\"",
                "[\"no.such.key\",1]",
                "[\"post.said.deleted\",\"many\"]",
                "[\"post.said.deleted\"] and more",
                "[[\"ops.said.removed\"]]",
                "[]",
                "[1]"
            })
    void whatIsNoneIsReadAsItIs(String line) {
        assertThat(Saying.read(line)).isEqualTo(line);
    }

    @Test
    void survivesWhateverNestsInIt() {
        var line = "[\"ops.said.removed\"," + "[".repeat(100_000);

        assertThat(Saying.read(line)).isEqualTo(line);
    }

    @Test
    void holdsNumbersAndTexts() {
        assertThat(Saying.of("ops.said.database", 1L, Locale.GERMAN).arguments())
                .isEqualTo(List.of(1L, "de"));
    }
}
