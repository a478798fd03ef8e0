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
                " My  blog ", "About\nthings", "https://example.com/", "Europe/Berlin", 20, List.of(LINK));

        assertThat(settings.title()).isEqualTo("My blog");
        assertThat(settings.description()).isEqualTo("About things");
        assertThat(settings.baseUrl()).isEqualTo("https://example.com");
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(settings.navigation()).containsExactly(LINK);
    }

    static final List<Arguments> INVALID = List.of(
            arguments("title", new String[] {"", "", "", "UTC", "10"}),
            arguments("title", new String[] {"x".repeat(81), "", "", "UTC", "10"}),
            arguments("description", new String[] {"T", "x".repeat(301), "", "UTC", "10"}),
            arguments("baseUrl", new String[] {"T", "", "example.com", "UTC", "10"}),
            arguments("baseUrl", new String[] {"T", "", "javascript:alert(1)", "UTC", "10"}),
            arguments("timeZone", new String[] {"T", "", "", "", "10"}),
            arguments("timeZone", new String[] {"T", "", "", "Mars/Olympus", "10"}),
            arguments("timeZone", new String[] {"T", "", "", "../../etc/passwd", "10"}),
            arguments("timeZone", new String[] {"T", "", "", "x".repeat(1_000_000), "10"}),
            arguments("postsPerPage", new String[] {"T", "", "", "UTC", "0"}),
            arguments("postsPerPage", new String[] {"T", "", "", "UTC", "51"}));

    @ParameterizedTest
    @FieldSource("INVALID")
    void refusesWhatIsInvalidAndNamesTheField(String field, String[] typed) {
        assertThat(Refusals.of(() -> new SiteSettings(
                        typed[0], typed[1], typed[2], typed[3], Integer.parseInt(typed[4]), List.of())))
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
        assertThat(Refusals.of(() -> new SiteSettings("T", "", address, "UTC", 10, List.of())))
                .containsOnlyKeys("baseUrl");
    }

    @ParameterizedTest
    @CsvSource({"https://example.com//,https://example.com", "HTTP://Localhost:8080/,http://localhost:8080", "'',''"})
    void theBaseUrlIsKeptInOneForm(String typed, String kept) {
        assertThat(new SiteSettings("T", "", typed, "UTC", 10, List.of()).baseUrl())
                .isEqualTo(kept);
    }

    @Test
    void theHeaderHasRoomForTwelveLinks() {
        assertThat(Refusals.of(() -> new SiteSettings("T", "", "", "UTC", 10, Collections.nCopies(12, LINK))))
                .isEmpty();
        assertThat(Refusals.of(() -> new SiteSettings("T", "", "", "UTC", 10, Collections.nCopies(13, LINK))))
                .containsOnlyKeys("navigation");
    }
}
