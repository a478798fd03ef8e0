package org.inkjar.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationItemTests {

    @ParameterizedTest
    @CsvSource({"Posts,/", "About,/about", "Code,https://example.com/ada", "' Two  words ',/x"})
    void leadsToAPathOrAWebAddress(String label, String address) {
        assertThat(Refusals.of(() -> new NavigationItem(label, address))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',/,label",
        "' ',/,label",
        "Posts,'',address",
        "Posts,posts,address",
        "Posts,//evil.example,address",
        "Posts,javascript:alert(1),address"
    })
    void refusesWhatIsMissingOrUnsafe(String label, String address, String field) {
        assertThat(Refusals.of(() -> new NavigationItem(label, address))).containsOnlyKeys(field);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(Refusals.of(() -> new NavigationItem("x".repeat(41), "/" + "x".repeat(500))))
                .containsOnlyKeys("label", "address");
    }
}
