package org.inkjar.author;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.inkjar.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @CsvSource({
        "ada@example.com,ada@example.com",
        "' Ada@Example.COM ',ada@example.com",
        "ada+blog@mail.example.co.uk,ada+blog@mail.example.co.uk",
        "o'hara_1@xn--mller-kva.de,o'hara_1@xn--mller-kva.de"
    })
    void isKeptInLowerCase(String typed, String kept) {
        assertThat(new EmailAddress(typed)).hasToString(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.com",
                "ada@localhost",
                "ada@example.",
                "ada@.com",
                "ada@-example.com",
                "ada@example-.com",
                "ada@exa_mple.com",
                "ada@@example.com",
                "ada@example.com, eve@example.com",
                "ada@example.com\nBcc: eve@example.com",
                "ada@example.com\0",
                "Ada <ada@example.com>",
                "ada lovelace@example.com",
                "ÄDA@example.com",
                "İda@example.com"
            })
    void refusesWhatIsNoAddress(String typed) {
        assertThat(Refusals.of(() -> new EmailAddress(typed))).containsOnlyKeys("email");
    }

    @Test
    void isAtMost254CharactersLong() {
        var host = "@" + "d".repeat(60) + "." + "d".repeat(60) + "." + "d".repeat(60) + ".example";

        assertThat(Refusals.of(() -> new EmailAddress("a".repeat(254 - host.length()) + host)))
                .isEmpty();
        assertThat(Refusals.of(() -> new EmailAddress("a".repeat(255 - host.length()) + host)))
                .isNotEmpty();
    }

    @Test
    void refusesAMillionCharactersInNoTime() {
        assertTimeoutPreemptively(
                ofSeconds(2),
                () -> assertThat(Refusals.of(() -> new EmailAddress("a@" + "a.".repeat(500_000))))
                        .isNotEmpty());
    }
}
