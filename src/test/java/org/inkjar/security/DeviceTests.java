package org.inkjar.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class DeviceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox on Linux
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 | Chrome on Windows
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0 | Edge on Windows
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15 | Safari on a Mac
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1 | Safari on an iPhone
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/138.0 Mobile/15E148 Safari/604.1 | Chrome on an iPhone
            Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/140.0 Mobile/15E148 Safari/604.1 | Firefox on an iPad
            Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36 | Samsung Internet on Android
            Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 | Chrome on ChromeOS
            Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 OPR/122.0.0.0 | Opera on Linux
            curl/8.5.0 | curl
            """)
    void isToldInWords(String userAgent, String words) {
        assertThat(Device.of(userAgent).words()).isEqualTo(words);
    }

    @Test
    void isToldInTheLanguageOfThePersonHoweverItWasKept() {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        try {
            assertThat(new Device("Firefox on Linux").words()).isEqualTo("Firefox unter Linux");
            assertThat(new Device("Safari on an iPhone").words()).isEqualTo("Safari auf einem iPhone");
            assertThat(Device.of(null).words()).isEqualTo("Ein unbekannter Browser");
            assertThat(Device.of(null).kept()).isEqualTo("An unknown browser");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void isUnknownWhereNothingIsSaid() {
        assertThat(Device.of(null).words()).isEqualTo("An unknown browser");
        assertThat(Device.of("").words()).isEqualTo("An unknown browser");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\u202EFirefox",
                "Linux\r\nSet-Cookie: a=b",
                "'; drop table sign_in; --",
                "((((((((((((((((((((((((((((((",
                "\0\0\0Firefox/\0Linux"
            })
    void keepsNothingOfWhatAHostileBrowserSays(String userAgent) {
        assertThat(Device.of(userAgent).words())
                .matches("(An unknown browser|Firefox)( on Linux)?")
                .doesNotContain("<", "\u202E", "\n", "drop");
    }

    @Test
    void isReadInNoTimeHoweverMuchIsSaid() {
        assertThat(Device.of("Mozilla/5.0 (".repeat(1_000_000)).words().length())
                .isLessThan(Device.MAX_LENGTH);
    }
}
