package org.inkjar.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTests {

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    private final Totp totp = new Totp(Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    /** RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void isThatOfTheStandard(long seconds, String code) {
        assertThat(totp.code(Totp.step(Instant.ofEpochSecond(seconds)), 8)).isEqualTo(code);
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "3, 969429", "9, 520489"})
    void hasSixDigits(long step, String code) {
        assertThat(totp.code(step, Totp.DIGITS)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void isRecognisedAPeriodEarlierOrLater(long drift) {
        long step = Totp.step(NOW) + drift;

        assertThat(totp.match(totp.code(step, 6), NOW)).hasValue(step);
    }

    @ParameterizedTest
    @ValueSource(longs = {-2, 2, 100})
    void isNotRecognisedLongBeforeOrAfter(long drift) {
        assertThat(totp.match(totp.code(Totp.step(NOW) + drift, 6), NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000000", "07081804", "a81804", "٠٨١٨٠٤", "08180\0"})
    void isNotRecognisedInSomethingElse(String typed) {
        assertThat(totp.match(typed, NOW)).isEmpty();
    }

    @Test
    void keysAreThoseThatAppsRead() {
        var key = CodeKey.random();

        assertThat(key.text())
                .matches("[A-Z2-7]{32}")
                .isNotEqualTo(CodeKey.random().text());
        assertThat(key.grouped()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(key.address("Ada & Co: Notes", "ada@example.com"))
                .isEqualTo("otpauth://totp/Ada%20%26%20Co%3A%20Notes:ada%40example.com?secret=" + key.text()
                        + "&issuer=Ada%20%26%20Co%3A%20Notes");
        assertThat(key).hasToString("CodeKey[hidden]");
    }

    @Test
    void thePictureOfAKeyIsOnePathWithAMargin() {
        var svg = CodeKey.random().picture("Notes", "ada@example.com").svg();

        assertThat(svg)
                .startsWith("<svg xmlns=")
                .contains("viewBox=\"0 0 ", "M4 4h1v1h-1z")
                .doesNotContain("M3 ");
    }
}
