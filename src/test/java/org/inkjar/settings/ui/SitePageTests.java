package org.inkjar.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.inkjar.AsAuthor;
import org.inkjar.AsOwner;
import org.inkjar.People;
import org.inkjar.Windows;
import org.inkjar.common.ui.LanguageField;
import org.inkjar.security.ui.LoginView;
import org.inkjar.settings.Settings;
import org.inkjar.settings.SettingsService;
import org.inkjar.settings.SiteIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** The first section, and what all of them have in common. */
@AsOwner
class SitePageTests extends SettingsPageTest {

    private final Settings settings;
    private final SettingsService service;
    private final People people;

    SitePageTests(Settings settings, SettingsService service, People people) {
        this.settings = settings;
        this.service = service;
        this.people = people;
    }

    @Test
    void showsWhatIsStored() {
        navigate(SitePage.class);

        assertThat(title().getValue()).isEqualTo("Inkjar");
        assertThat(timeZone().getValue()).isEqualTo("UTC");
        assertThat(timeZone().getHelperText()).contains("09:26 on Saturday, 14 March");
    }

    @Test
    void speaksGermanWithWhoeverReadsIt() {
        Windows.speak(Locale.GERMAN);
        navigate(SitePage.class);
        test(text("Titel")).setValue(" ");
        press("Speichern");

        assertThat(text("Titel").getErrorMessage()).isEqualTo("Bitte ausfüllen.");
        assertThat(find(ComboBox.class).withLabel("Zeitzone").single().getHelperText())
                .startsWith("Dort ist es Samstag, 14. März, 09:26 Uhr.");
        assertThat(screen()).contains("Fassung", "Weiterleitungen", "Prüfung der Links");
    }

    @ParameterizedTest
    @CsvSource({"timezone, site", "facebook, navigation", "gdpr, statistics"})
    void findsSectionsByWordsThatOthersUse(String word, String section) {
        navigate(SitePage.class);
        test(find(TextField.class).withAriaLabel("Find a setting").single()).setValue(word);

        assertThat(sections()).containsExactly("admin/settings/" + section);
    }

    @Test
    void findsSectionsByGermanWords() {
        Windows.speak(Locale.GERMAN);
        navigate(SitePage.class);
        test(find(TextField.class).withAriaLabel("Einstellung suchen").single()).setValue("umgezogen");

        assertThat(sections()).containsExactly("admin/settings/redirects");
    }

    @Test
    void savesWhatIsTyped() {
        navigate(SitePage.class);
        test(title()).setValue("The Analytical Engine");
        find(LanguageField.class).single().setValue("pt-BR");
        timeZone().setValue("Europe/Berlin");
        press("Save");

        assertThat(settings.current().title()).isEqualTo("The Analytical Engine");
        assertThat(settings.current().language()).isEqualTo("pt-BR");
        assertThat(settings.zone()).hasToString("Europe/Berlin");
        assertThat(notices()).containsExactly("The settings are saved.");
    }

    @Test
    void savesByTheKeyboard() {
        navigate(SitePage.class);
        test(title()).setValue("Typed");
        fireShortcut(Key.KEY_S, KeyModifier.CONTROL);

        assertThat(settings.current().title()).isEqualTo("Typed");
    }

    @Test
    void saysBesideEachFieldWhatIsWrong() {
        navigate(SitePage.class);
        test(title()).setValue(" ");
        test(text("Public address")).setValue("javascript:alert(1)");
        find(LanguageField.class).single().setValue("English!");
        press("Save");

        assertThat(title().getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(text("Public address").isInvalid()).isTrue();
        assertThat(find(LanguageField.class).single().isInvalid()).isTrue();
        assertThat(settings.current().title()).isEqualTo("Inkjar");
    }

    @Test
    void keepsWhatIsTypedWhenSomebodyElseSavedFirst() {
        navigate(SitePage.class);
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
        navigate(SitePage.class);
        saveElsewhere("Theirs");
        test(title()).setValue("Mine");
        press("Save");
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(title().getValue()).isEqualTo("Theirs");
    }

    @Test
    void asksBeforeUnsavedChangesAreLeftForAnotherSection() {
        navigate(SitePage.class);
        test(title()).setValue("Mine");
        open("admin/settings/reading");

        assertThat(test(find(ConfirmDialog.class).single()).getHeader()).isEqualTo("Leave without saving?");
        assertThat(getCurrentView()).isInstanceOf(SitePage.class);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(title().getValue()).isEqualTo("Mine");
        open("admin/settings/reading");
        test(find(ConfirmDialog.class).single()).reject();
        assertThat(getCurrentView()).isInstanceOf(ReadingPage.class);
    }

    @Test
    void isLeftWithoutAWordWhenEverythingIsSaved() {
        navigate(SitePage.class);
        test(title()).setValue("Mine");
        press("Save");
        open("admin");

        assertThat(getCurrentView()).isNotInstanceOf(SitePage.class);
    }

    @Test
    void liesBesideTheListOfSections() {
        navigate(SitePage.class);

        assertThat(sections())
                .containsSubsequence(
                        "admin/settings/site",
                        "admin/settings/appearance",
                        "admin/settings/navigation",
                        "admin/settings/reading",
                        "admin/settings/code",
                        "admin/settings/mail",
                        "admin/settings/redirects");
        assertThat(find(Anchor.class)
                        .withAttribute("aria-current", "page")
                        .single()
                        .getHref())
                .isEqualTo("admin/settings/site");
        assertThat(((Component) getCurrentView()).getElement().getClassList()).contains("shows-list");
        open("admin/settings/site");
        assertThat(((Component) getCurrentView()).getElement().getClassList()).doesNotContain("shows-list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noindex", "POSTS per", "feed full text"})
    void aSettingIsFoundByWhatItIsAbout(String words) {
        navigate(SitePage.class);
        test(filter()).setValue(words);

        assertThat(sections()).containsExactly("admin/settings/reading");
    }

    @Test
    void saysThatNothingIsFound() {
        navigate(SitePage.class);
        test(filter()).setValue("zzz");
        assertThat(sections()).isEmpty();
        assertThat(screen()).contains("No section is about this.");

        test(filter()).setValue("");
        assertThat(sections()).hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin/settings",
                "admin/settings/appearance",
                "admin/settings/navigation",
                "admin/settings/reading",
                "admin/settings/code",
                "admin/settings/mail",
                "admin/settings/redirects"
            })
    @AsAuthor
    void isNotForAuthors(String path) {
        open(path);

        assertThat(screen()).contains("This is not open to your account");
    }

    @Test
    @WithAnonymousUser
    void isNotForReaders() {
        people.owner("Ada", "ada@example.com");
        UI.getCurrent().navigate("admin/settings/code");

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    private void saveElsewhere(String title) {
        service.save(service.find().identity(), new SiteIdentity(title, "", "", "en", "UTC"));
    }

    private List<String> sections() {
        return find(Anchor.class, find(SectionList.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private TextField filter() {
        return find(TextField.class).withAriaLabel("Find a setting").single();
    }

    private TextField title() {
        return text("Title");
    }

    @SuppressWarnings("unchecked") // a class has no type arguments
    private ComboBox<String> timeZone() {
        return find(ComboBox.class).withLabel("Time zone").single();
    }
}
