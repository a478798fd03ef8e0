package org.inkjar.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.ZoneId;
import java.util.List;
import org.inkjar.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteIdentityTests {

    @Test
    void keepsWhatIsValid() {
        var identity =
                new SiteIdentity(" My  blog ", "About\nthings", "https://example.com/", "PT-br", "Europe/Berlin");

        assertThat(identity.title()).isEqualTo("My blog");
        assertThat(identity.description()).isEqualTo("About things");
        assertThat(identity.baseUrl()).isEqualTo("https://example.com");
        assertThat(identity.language()).isEqualTo("pt-BR");
        assertThat(identity.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    static final List<Arguments> INVALID = List.of(
            arguments("title", new String[] {"", "", "", "en", "UTC"}),
            arguments("title", new String[] {"x".repeat(81), "", "", "en", "UTC"}),
            arguments("description", new String[] {"T", "x".repeat(301), "", "en", "UTC"}),
            arguments("baseUrl", new String[] {"T", "", "example.com", "en", "UTC"}),
            arguments("baseUrl", new String[] {"T", "", "javascript:alert(1)", "en", "UTC"}),
            arguments("language", new String[] {"T", "", "", "", "UTC"}),
            arguments("language", new String[] {"T", "", "", "English!", "UTC"}),
            arguments("language", new String[] {"T", "", "", "en-" + "x".repeat(10_000), "UTC"}),
            arguments("timeZone", new String[] {"T", "", "", "en", ""}),
            arguments("timeZone", new String[] {"T", "", "", "en", "Mars/Olympus"}),
            arguments("timeZone", new String[] {"T", "", "", "en", "../../etc/passwd"}),
            arguments("timeZone", new String[] {"T", "", "", "en", "x".repeat(1_000_000)}));

    @ParameterizedTest
    @FieldSource("INVALID")
    void refusesWhatIsInvalidAndNamesTheField(String field, String[] typed) {
        assertThat(Refusals.of(() -> new SiteIdentity(typed[0], typed[1], typed[2], typed[3], typed[4])))
                .containsOnlyKeys(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/blog",
                "https://example.com/?a=b",
                "https://example.com/#top",
                "https://ada:secret@example.com"
            })
    void theBaseUrlIsNothingButTheSite(String address) {
        assertThat(Refusals.of(() -> new SiteIdentity("T", "", address, "en", "UTC")))
                .containsOnlyKeys("baseUrl");
    }

    @ParameterizedTest
    @CsvSource({"https://example.com//,https://example.com", "HTTP://Localhost:8080/,http://localhost:8080", "'',''"})
    void theBaseUrlIsKeptInOneForm(String typed, String kept) {
        assertThat(new SiteIdentity("T", "", typed, "en", "UTC").baseUrl()).isEqualTo(kept);
    }
}
