package org.inkjar.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BotsTests {

    static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final Bots bots = new Bots();

    @ParameterizedTest
    @ValueSource(
            strings = {
                FIREFOX,
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0"
                        + " Safari/537.36",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0"
                        + " Safari/537.36 Edg/148.0.0.0",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1"
                        + " Safari/605.1.15",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                        + " Version/26.1 Mobile/15E148 Safari/604.1",
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Mobile"
                        + " Safari/537.36",
                "Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36"
            })
    void browsersAreUsedByPeople(String userAgent) {
        assertThat(bots.name(userAgent)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)                   | Googlebot
            Googlebot/2.1 (+http://www.google.com/bot.html)                                            | Googlebot
            Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot) | GPTBot
            Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0 Safari/537.36 | bingbot
            Mozilla/5.0 (compatible; SISTRIX Crawler; http://crawler.sistrix.net/)                     | SISTRIX Crawler
            Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/148.0 Safari/537.36 | HeadlessChrome
            curl/8.5.0                                                                                 | curl
            python-requests/2.32.0                                                                     | python-requests
            Wget/1.21                                                                                  | Wget
            Java/25                                                                                    | Java
            facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)                  | facebookexternalhit
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_5) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/13.1.1 Safari/605.1.15 (Applebot/0.1; +http://www.apple.com/go/applebot) | Applebot
            """)
    void programsSayWhoTheyAre(String userAgent, String name) {
        assertThat(bots.name(userAgent)).contains(name);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void whoSaysNothingIsAProgram(String userAgent) {
        assertThat(bots.name(userAgent)).contains(ProgramName.UNNAMED);
    }

    @Test
    void aHostileUserAgentTakesNoTimeAndLeavesAShortCleanName() {
        Stream.of("a ".repeat(4_000) + "!", "1.".repeat(4_000), "(".repeat(8_000), "bot\u202e<script>".repeat(500))
                .forEach(hostile -> assertThat(hostile).satisfies(agent -> {
                    long start = System.nanoTime();
                    assertThat(bots.name(agent).orElse("")).matches("[\\w. -]{0,100}");
                    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
                }));
    }
}
