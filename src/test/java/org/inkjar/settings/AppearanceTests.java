package org.inkjar.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkjar.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppearanceTests {

    static final List<String> NO_COLORS = List.of(
            "",
            "red",
            "#12",
            "#1234567",
            "2a41b8",
            "#2a41bg",
            "#2a41b８",
            "rgb(0,0,0)",
            "#2a41b8;}body{display:none}",
            "url(javascript:alert(1))",
            "#" + "a".repeat(10_000));

    @Test
    void aNewBlogNeedsNoRuleOfItsOwn() {
        assertThat(Appearance.DEFAULT.css()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#B23A26,#b23a26", "' #b23a26 ',#b23a26", "#000000,#000000"})
    void theAccentIsKeptInOneForm(String typed, String kept) {
        assertThat(accent(typed).accent()).isEqualTo(kept);
        assertThat(accent(typed).css()).isEqualTo(":root{--site-accent:" + kept + "}");
    }

    @ParameterizedTest
    @NullSource
    @FieldSource("NO_COLORS")
    void refusesWhatIsNoColor(String typed) {
        assertThat(Refusals.of(() -> accent(typed))).containsOnlyKeys("accent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/samples/welcome.svg", "https://example.com/logo.png"})
    void theLogoIsAPathOrAWebAddress(String logo) {
        assertThat(logo(logo).logo()).isEqualTo(logo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"logo.png", "//evil.example/x.png", "javascript:alert(1)", "data:image/svg+xml,<svg/>"})
    void refusesALogoFromNowhere(String logo) {
        assertThat(Refusals.of(() -> logo(logo))).containsOnlyKeys("logo");
    }

    @Test
    void refusesALogoWhoseAddressIsTooLong() {
        assertThat(Refusals.of(() -> logo("/" + "x".repeat(10_000)))).containsOnlyKeys("logo");
    }

    @Test
    @SuppressWarnings("DataFlowIssue") // what a browser that is not ours may send
    void refusesWhatIsNotChosen() {
        assertThat(Refusals.of(() -> new Appearance("#000000", null, null, null, null, true)))
                .containsOnlyKeys("fonts", "scheme", "covers");
    }

    @Test
    void onlyAForcedSchemeIsWrittenDown() {
        assertThat(ColorScheme.AUTO.theme()).isEmpty();
        assertThat(ColorScheme.LIGHT.theme()).contains("light");
        assertThat(ColorScheme.DARK.theme()).contains("dark");
    }

    private static Appearance accent(String color) {
        return new Appearance(color, FontPairing.BOOK, ColorScheme.AUTO, CoverLayout.SIDE, "", true);
    }

    private static Appearance logo(String address) {
        return new Appearance("#2a41b8", FontPairing.BOOK, ColorScheme.AUTO, CoverLayout.SIDE, address, true);
    }
}
