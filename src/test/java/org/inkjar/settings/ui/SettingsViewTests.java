package org.inkjar.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.inkjar.AsAuthor;
import org.inkjar.AsOwner;
import org.inkjar.People;
import org.inkjar.ViewTest;
import org.inkjar.common.ui.LanguageField;
import org.inkjar.security.ui.LoginView;
import org.inkjar.settings.Appearance;
import org.inkjar.settings.ColorScheme;
import org.inkjar.settings.CoverLayout;
import org.inkjar.settings.FontPairing;
import org.inkjar.settings.NavigationItem;
import org.inkjar.settings.Settings;
import org.inkjar.settings.SettingsService;
import org.inkjar.settings.SiteSettings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

@AsOwner
class SettingsViewTests extends ViewTest {

    private final Settings settings;
    private final SettingsService service;
    private final People people;

    SettingsViewTests(Settings settings, SettingsService service, People people) {
        this.settings = settings;
        this.service = service;
        this.people = people;
    }

    @Test
    void showsWhatIsStored() {
        navigate(SettingsView.class);

        assertThat(title().getValue()).isEqualTo("Inkjar");
        assertThat(timeZone().getValue()).isEqualTo("UTC");
        assertThat(timeZone().getHelperText()).contains("09:26 on Saturday, 14 March");
        assertThat(labels()).containsExactly("Posts", "Tags", "Archive");
    }

    @Test
    void savesWhatIsTyped() {
        navigate(SettingsView.class);
        test(title()).setValue("The Analytical Engine");
        timeZone().setValue("Europe/Berlin");
        press("Save");

        assertThat(settings.current().title()).isEqualTo("The Analytical Engine");
        assertThat(settings.zone()).hasToString("Europe/Berlin");
        assertThat(notices()).containsExactly("The settings are saved.");
    }

    @Test
    void savesByTheKeyboard() {
        navigate(SettingsView.class);
        test(title()).setValue("Typed");
        fireShortcut(Key.KEY_S, KeyModifier.CONTROL);

        assertThat(settings.current().title()).isEqualTo("Typed");
    }

    @Test
    void movesAddsAndRemovesLinks() {
        navigate(SettingsView.class);
        pressLabelled("Move “Archive” up");
        pressLabelled("Remove “Posts”");
        press("Add a link");
        test(find(TextField.class).withLabel("Label").last()).setValue("About");
        test(find(TextField.class).withLabel("Address").last()).setValue("/about");
        press("Save");

        assertThat(settings.current().navigation())
                .containsExactly(
                        new NavigationItem("Archive", "/archive"),
                        new NavigationItem("Tags", "/tags"),
                        new NavigationItem("About", "/about"));
    }

    @Test
    void saysBesideEachFieldWhatIsWrong() {
        navigate(SettingsView.class);
        test(title()).setValue(" ");
        field(IntegerField.class, "Posts per page").setValue(null);
        test(find(TextField.class).withLabel("Address").all().getFirst()).setValue("javascript:alert(1)");
        press("Save");

        assertThat(title().getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(field(IntegerField.class, "Posts per page").isInvalid()).isTrue();
        assertThat(find(TextField.class).withLabel("Address").all().getFirst().isInvalid())
                .isTrue();
        assertThat(settings.current().title()).isEqualTo("Inkjar");
    }

    @Test
    void refusesMoreLinksThanTheHeadHolds() {
        navigate(SettingsView.class);
        for (int i = 0; i < 10; i++) {
            press("Add a link");
            test(find(TextField.class).withLabel("Label").last()).setValue("Link " + i);
            test(find(TextField.class).withLabel("Address").last()).setValue("/link");
        }
        press("Save");

        assertThat(screen()).contains("Keep at most 12 links.");
        assertThat(settings.current().navigation()).hasSize(3);
    }

    @Test
    void savesHowTheSiteLooks() {
        navigate(SettingsView.class);
        find(LanguageField.class).single().setValue("pt-BR");
        typeAccent("#B23A26");
        radio("Type").setValue(FontPairing.JOURNAL);
        radio("Light or dark").setValue(ColorScheme.DARK);
        radio("Covers in the list").setValue(CoverLayout.LARGE);
        test(logo()).setValue("/samples/welcome.svg");
        test(field(Checkbox.class, "Show the title beside the logo")).click();
        press("Save");

        assertThat(settings.current().language()).isEqualTo("pt-BR");
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
        navigate(SettingsView.class);
        pressLabelled("Fern");
        press("Save");

        assertThat(settings.current().appearance().accent()).isEqualTo("#1f7048");
    }

    @Test
    void thePaletteAndTheCodeOfTheAccentAreInStep() {
        navigate(SettingsView.class);
        typeAccent("#b23a26");
        assertThat(palette().getValue()).isEqualTo("#b23a26");
        test(palette()).setValue("#1f7048");

        assertThat(accentCode().getValue()).isEqualTo("#1f7048");
        assertThat(accent().getValue()).isEqualTo("#1f7048");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12", "#2a41b8;}body{display:none}", "javascript:alert(1)"})
    void saysBesideTheAccentWhatIsWrongAndKeepsIt(String typed) {
        navigate(SettingsView.class);
        typeAccent(typed);
        test(title()).setValue("Mine");
        press("Save");

        assertThat(accent().isInvalid()).isTrue();
        assertThat(accent().getErrorMessage()).startsWith("Enter a colour");
        assertThat(accentCode().getValue()).isEqualTo(typed);
        assertThat(title().getValue()).isEqualTo("Mine");
        assertThat(settings.current().title()).isEqualTo("Inkjar");
    }

    @Test
    void saysBesideTheLogoAndTheLanguageWhatIsWrong() {
        navigate(SettingsView.class);
        test(logo()).setValue("javascript:alert(1)");
        find(LanguageField.class).single().setValue("English!");
        press("Save");

        assertThat(logo().isInvalid()).isTrue();
        assertThat(find(LanguageField.class).single().isInvalid()).isTrue();
        assertThat(settings.current()).isEqualTo(service.find().settings());
        assertThat(settings.current().appearance().logo()).isEmpty();
    }

    @Test
    void thePreviewFollowsWhatIsTyped() {
        navigate(SettingsView.class);
        test(title()).setValue("The Analytical Engine");
        typeAccent("#b23a26");
        radio("Type").setValue(FontPairing.MODERN);
        radio("Covers in the list").setValue(CoverLayout.NONE);
        test(find(TextField.class).withLabel("Label").all().getFirst()).setValue("Writing");
        test(logo()).setValue("/samples/welcome.svg");

        var sample = sample();
        assertThat(sample.selectFirst(".site-title").text()).isEqualTo("The Analytical Engine");
        assertThat(sample.selectFirst(".site-title img").attr("src")).isEqualTo("/samples/welcome.svg");
        assertThat(sample.select(".site-nav a").eachText()).containsExactly("Writing", "Tags", "Archive");
        assertThat(sample.attr("style")).contains("--site-accent:#b23a26");
        assertThat(sample.attr("data-fonts")).isEqualTo("modern");
        assertThat(sample.attr("data-covers")).isEqualTo("none");
        assertThat(settings.current().appearance()).isEqualTo(Appearance.DEFAULT);
    }

    @Test
    void thePreviewPassesOverWhatIsWrong() {
        navigate(SettingsView.class);
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
        navigate(SettingsView.class);
        assertThat(sample().attr("data-theme")).isEqualTo("light");
        previewIn().setValue(ColorScheme.DARK);
        assertThat(sample().attr("data-theme")).isEqualTo("dark");
        radio("Light or dark").setValue(ColorScheme.LIGHT);

        assertThat(sample().attr("data-theme")).isEqualTo("light");
        assertThat(previewIn().isEnabled()).isFalse();
    }

    @Test
    void keepsWhatIsTypedWhenSomebodyElseSavedFirst() {
        navigate(SettingsView.class);
        saveElsewhere("Theirs");
        test(title()).setValue("Mine");
        press("Save");

        assertThat(title().getValue()).isEqualTo("Mine");
        assertThat(settings.current().title()).isEqualTo("Theirs");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(settings.current().title()).isEqualTo("Mine");
    }

    @Test
    void loadsWhatSomebodyElseSavedOnDemand() {
        navigate(SettingsView.class);
        saveElsewhere("Theirs");
        test(title()).setValue("Mine");
        press("Save");
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(title().getValue()).isEqualTo("Theirs");
    }

    @Test
    void asksBeforeUnsavedChangesAreLeft() {
        navigate(SettingsView.class);
        test(title()).setValue("Mine");
        UI.getCurrent().navigate("admin");

        assertThat(test(find(ConfirmDialog.class).single()).getHeader()).isEqualTo("Leave without saving?");
        assertThat(getCurrentView()).isInstanceOf(SettingsView.class);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(title().getValue()).isEqualTo("Mine");
        UI.getCurrent().navigate("admin");
        test(find(ConfirmDialog.class).single()).reject();
        assertThat(getCurrentView()).isNotInstanceOf(SettingsView.class);
    }

    @Test
    void isLeftWithoutAWordWhenEverythingIsSaved() {
        navigate(SettingsView.class);
        test(title()).setValue("Mine");
        press("Save");
        UI.getCurrent().navigate("admin");

        assertThat(getCurrentView()).isNotInstanceOf(SettingsView.class);
    }

    @Test
    @AsAuthor
    void isNotForAuthors() {
        UI.getCurrent().navigate("admin/settings");

        assertThat(screen()).contains("This is not open to your account");
    }

    @Test
    @WithAnonymousUser
    void isNotForReaders() {
        people.owner("Ada", "ada@example.com");
        UI.getCurrent().navigate("admin/settings");

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    private void saveElsewhere(String title) {
        var stored = service.find();
        var present = stored.settings();
        service.save(
                stored.version(),
                new SiteSettings(
                        title,
                        present.description(),
                        "",
                        "en",
                        present.timeZone(),
                        10,
                        present.navigation(),
                        Appearance.DEFAULT));
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
    private <T> RadioButtonGroup<T> radio(String label) {
        return find(RadioButtonGroup.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked") // a class has no type arguments
    private RadioButtonGroup<ColorScheme> previewIn() {
        return find(RadioButtonGroup.class).all().getLast();
    }

    private Element sample() {
        var preview = find(AppearancePreview.class).single();
        return Jsoup.parse(preview.getElement().getOuterHTML()).selectFirst(".site");
    }

    private TextField title() {
        return field(TextField.class, "Title");
    }

    @SuppressWarnings("unchecked") // a class has no type arguments
    private ComboBox<String> timeZone() {
        return find(ComboBox.class).withLabel("Time zone").single();
    }

    private List<String> labels() {
        return find(TextField.class).withLabel("Label").all().stream()
                .map(TextField::getValue)
                .toList();
    }
}
