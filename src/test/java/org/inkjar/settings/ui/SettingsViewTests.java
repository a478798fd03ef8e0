package org.inkjar.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.inkjar.AsAuthor;
import org.inkjar.AsOwner;
import org.inkjar.People;
import org.inkjar.ViewTest;
import org.inkjar.security.ui.LoginView;
import org.inkjar.settings.NavigationItem;
import org.inkjar.settings.Settings;
import org.inkjar.settings.SettingsService;
import org.inkjar.settings.SiteSettings;
import org.junit.jupiter.api.Test;
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

        assertThat(screen()).contains("This is for the owner");
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
                new SiteSettings(title, present.description(), "", present.timeZone(), 10, present.navigation()));
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
