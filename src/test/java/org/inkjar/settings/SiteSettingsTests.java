package org.inkjar.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.inkjar.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSettingsTests {

    private static final NavigationItem LINK = new NavigationItem("Posts", "/");

    @Test
    void keepsWhatIsValid() {
        var settings = new SiteSettings(
                " My  blog ",
                "About\nthings",
                "https://example.com/",
                "PT-br",
                "Europe/Berlin",
                20,
                List.of(LINK),
                Appearance.DEFAULT);

        assertThat(settings.title()).isEqualTo("My blog");
        assertThat(settings.description()).isEqualTo("About things");
        assertThat(settings.baseUrl()).isEqualTo("https://example.com");
        assertThat(settings.language()).isEqualTo("pt-BR");
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(settings.navigation()).containsExactly(LINK);
    }

    static final List<Arguments> INVALID = List.of(
            arguments("title", new String[] {"", "", "", "en", "UTC", "10"}),
            arguments("title", new String[] {"x".repeat(81), "", "", "en", "UTC", "10"}),
            arguments("description", new String[] {"T", "x".repeat(301), "", "en", "UTC", "10"}),
            arguments("baseUrl", new String[] {"T", "", "example.com", "en", "UTC", "10"}),
            arguments("baseUrl", new String[] {"T", "", "javascript:alert(1)", "en", "UTC", "10"}),
            arguments("language", new String[] {"T", "", "", "", "UTC", "10"}),
            arguments("language", new String[] {"T", "", "", "English!", "UTC", "10"}),
            arguments("language", new String[] {"T", "", "", "en-" + "x".repeat(10_000), "UTC", "10"}),
            arguments("timeZone", new String[] {"T", "", "", "en", "", "10"}),
            arguments("timeZone", new String[] {"T", "", "", "en", "Mars/Olympus", "10"}),
            arguments("timeZone", new String[] {"T", "", "", "en", "../../etc/passwd", "10"}),
            arguments("timeZone", new String[] {"T", "", "", "en", "x".repeat(1_000_000), "10"}),
            arguments("postsPerPage", new String[] {"T", "", "", "en", "UTC", "0"}),
            arguments("postsPerPage", new String[] {"T", "", "", "en", "UTC", "51"}));

    @ParameterizedTest
    @FieldSource("INVALID")
    void refusesWhatIsInvalidAndNamesTheField(String field, String[] typed) {
        assertThat(Refusals.of(() -> new SiteSettings(
                        typed[0],
                        typed[1],
                        typed[2],
                        typed[3],
                        typed[4],
                        Integer.parseInt(typed[5]),
                        List.of(),
                        Appearance.DEFAULT)))
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
        assertThat(Refusals.of(
                        () -> new SiteSettings("T", "", address, "en", "UTC", 10, List.of(), Appearance.DEFAULT)))
                .containsOnlyKeys("baseUrl");
    }

    @ParameterizedTest
    @CsvSource({"https://example.com//,https://example.com", "HTTP://Localhost:8080/,http://localhost:8080", "'',''"})
    void theBaseUrlIsKeptInOneForm(String typed, String kept) {
        assertThat(new SiteSettings("T", "", typed, "en", "UTC", 10, List.of(), Appearance.DEFAULT).baseUrl())
                .isEqualTo(kept);
    }

    @Test
    void theHeaderHasRoomForTwelveLinks() {
        assertThat(Refusals.of(() -> new SiteSettings(
                        "T", "", "", "en", "UTC", 10, Collections.nCopies(12, LINK), Appearance.DEFAULT)))
                .isEmpty();
        assertThat(Refusals.of(() -> new SiteSettings(
                        "T", "", "", "en", "UTC", 10, Collections.nCopies(13, LINK), Appearance.DEFAULT)))
                .containsOnlyKeys("navigation");
    }
}
