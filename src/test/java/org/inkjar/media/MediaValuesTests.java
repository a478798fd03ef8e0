package org.inkjar.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.stream.Stream;
import org.inkjar.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class MediaValuesTests {

    @Test
    void textsAreOneLineEach() {
        var text = new MediaText(" A\ncat\u202E ", "", FocalPoint.CENTRE);

        assertThat(text.alt()).isEqualTo("A cat");
    }

    @Test
    void refusesTextsThatAreTooLong() {
        assertThat(Refusals.of(() -> new MediaText("x".repeat(301), "x".repeat(501), FocalPoint.CENTRE)))
                .containsOnlyKeys("alt", "caption");
    }

    @Test
    void refusesAPointBesideThePicture() {
        assertThat(Refusals.of(() -> new FocalPoint(-1, 101))).containsOnlyKeys("focalX", "focalY");
    }

    @Test
    void aPointStaysOnThePicture() {
        assertThat(new FocalPoint(99, 1).moved(5, -5)).isEqualTo(new FocalPoint(100, 0));
        assertThat(FocalPoint.CENTRE.moved(-1, 1)).isEqualTo(new FocalPoint(49, 51));
    }

    @Test
    void keysAreAllDifferent() {
        assertThat(Stream.generate(MediaKey::random).limit(1_000)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0123456789abc", "0123456789AB", "0123456789ai", "../../../../x"})
    void nothingElseIsAKey(String text) {
        assertThat(MediaKey.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new MediaKey(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1, 1 byte",
        "1023, 1023 bytes",
        "1024, 1 KB",
        "1536, 1.5 KB",
        "10240, 10 KB",
        "20971520, 20 MB",
        "5368709120, 5 GB",
        "9223372036854775807, 8388608 TB"
    })
    void saysHowLongAFileIs(long bytes, String words) {
        assertThat(ByteCount.of(bytes)).isEqualTo(words);
    }

    @Test
    void saysLengthsAsTheLanguageWritesNumbers() {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        try {
            assertThat(ByteCount.of(1_536)).isEqualTo("1,5 KB");
            assertThat(ByteCount.of(1)).isEqualTo("1 Byte");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
