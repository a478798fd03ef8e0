package org.inkjar.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorLinkTests {

    @Test
    void leadsToAWebAddress() {
        assertThat(new AuthorLink(" Ada’s  code ", " https://example.com/ada "))
                .isEqualTo(new AuthorLink("Ada’s code", "https://example.com/ada"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',https://example.com,label",
        "Code,'',address",
        "Code,/path,address",
        "Code,javascript:alert(1),address",
        "Code,mailto:ada@example.com,address"
    })
    void refusesWhatIsMissingOrUnsafe(String label, String address, String field) {
        assertThat(Refusals.of(() -> new AuthorLink(label, address))).containsOnlyKeys(field);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(Refusals.of(() -> new AuthorLink("x".repeat(41), "https://example.com/" + "x".repeat(500))))
                .containsOnlyKeys("label", "address");
    }
}
