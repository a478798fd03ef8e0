package org.inkjar.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.inkjar.AsOwner;
import org.inkjar.settings.Appearance;
import org.inkjar.settings.ColorScheme;
import org.inkjar.settings.CoverLayout;
import org.inkjar.settings.FontPairing;
import org.inkjar.settings.Settings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@AsOwner
class AppearancePageTests extends SettingsPageTest {

    private final Settings settings;

    AppearancePageTests(Settings settings) {
        this.settings = settings;
    }

    @Test
    void savesHowTheSiteLooks() {
        navigate(AppearancePage.class);
        typeAccent("#B23A26");
        radio("Type").setValue(FontPairing.JOURNAL);
        radio("Light or dark").setValue(ColorScheme.DARK);
        radio("Covers in the list").setValue(CoverLayout.LARGE);
        test(logo()).setValue("/samples/welcome.svg");
        test(field(Checkbox.class, "Show the title beside the logo")).click();
        press("Save");

        assertThat(settings.current().appearance())
                .isEqualTo(new Appearance(
                        "#b23a26",
                        FontPairing.JOURNAL,
                        ColorScheme.DARK,
                        CoverLayout.LARGE,
                        "/samples/welcome.svg",
                        false));
        assertThat(accent().getValue()).isEqualTo("#b23a26");
    }

    @Test
    void takesASuggestedColor() {
        navigate(AppearancePage.class);
        pressLabelled("Fern");
        press("Save");

        assertThat(settings.current().appearance().accent()).isEqualTo("#1f7048");
    }

    @Test
    void thePaletteAndTheCodeOfTheAccentAreInStep() {
        navigate(AppearancePage.class);
        typeAccent("#b23a26");
        assertThat(palette().getValue()).isEqualTo("#b23a26");
        test(palette()).setValue("#1f7048");

        assertThat(accentCode().getValue()).isEqualTo("#1f7048");
        assertThat(accent().getValue()).isEqualTo("#1f7048");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12", "#2a41b8;}body{display:none}", "javascript:alert(1)"})
    void saysBesideTheAccentWhatIsWrongAndKeepsIt(String typed) {
        navigate(AppearancePage.class);
        typeAccent(typed);
        press("Save");

        assertThat(accent().isInvalid()).isTrue();
        assertThat(accent().getErrorMessage()).startsWith("Enter a colour");
        assertThat(accentCode().getValue()).isEqualTo(typed);
        assertThat(settings.current().appearance()).isEqualTo(Appearance.DEFAULT);
    }

    @Test
    void saysBesideTheLogoWhatIsWrong() {
        navigate(AppearancePage.class);
        test(logo()).setValue("javascript:alert(1)");
        press("Save");

        assertThat(logo().isInvalid()).isTrue();
        assertThat(settings.current().appearance().logo()).isEmpty();
    }

    @Test
    void thePreviewFollowsWhatIsTyped() {
        navigate(AppearancePage.class);
        typeAccent("#b23a26");
        radio("Type").setValue(FontPairing.MODERN);
        radio("Covers in the list").setValue(CoverLayout.NONE);
        test(logo()).setValue("/samples/welcome.svg");

        var sample = sample();
        assertThat(sample.selectFirst(".site-title").text()).isEqualTo("Inkjar");
        assertThat(sample.selectFirst(".site-title img").attr("src")).isEqualTo("/samples/welcome.svg");
        assertThat(sample.select(".site-nav a").eachText()).containsExactly("Posts", "Tags", "Archive");
        assertThat(sample.attr("style")).contains("--site-accent:#b23a26");
        assertThat(sample.attr("data-fonts")).isEqualTo("modern");
        assertThat(sample.attr("data-covers")).isEqualTo("none");
        assertThat(settings.current().appearance()).isEqualTo(Appearance.DEFAULT);
    }

    @Test
    void thePreviewPassesOverWhatIsWrong() {
        navigate(AppearancePage.class);
        typeAccent("#b23a26");
        typeAccent("#b23a26;background:url(//evil.example)");
        test(logo()).setValue("javascript:alert(1)");
        radio("Type").setValue(FontPairing.CLASSIC);

        assertThat(sample().attr("style")).contains("--site-accent:#b23a26").doesNotContain("evil");
        assertThat(sample().select(".site-title img")).isEmpty();
        assertThat(sample().attr("data-fonts")).isEqualTo("classic");
    }

    @Test
    void thePreviewIsLightAndDark() {
        navigate(AppearancePage.class);
        assertThat(sample().attr("data-theme")).isEqualTo("light");
        previewIn().setValue(ColorScheme.DARK);
        assertThat(sample().attr("data-theme")).isEqualTo("dark");
        radio("Light or dark").setValue(ColorScheme.LIGHT);

        assertThat(sample().attr("data-theme")).isEqualTo("light");
        assertThat(previewIn().isEnabled()).isFalse();
    }

    private AccentField accent() {
        return find(AccentField.class).single();
    }

    private TextField accentCode() {
        return find(TextField.class, accent()).single();
    }

    private Input palette() {
        return find(Input.class, accent()).single();
    }

    private void typeAccent(String color) {
        test(accentCode()).setValue(color);
    }

    private TextField logo() {
        return field(TextField.class, "Logo");
    }

    @SuppressWarnings("unchecked") // a class has no type arguments
    private RadioButtonGroup<ColorScheme> previewIn() {
        return find(RadioButtonGroup.class).all().getLast();
    }

    private Element sample() {
        var preview = find(AppearancePreview.class).single();
        return Jsoup.parse(preview.getElement().getOuterHTML()).selectFirst(".site");
    }
}
