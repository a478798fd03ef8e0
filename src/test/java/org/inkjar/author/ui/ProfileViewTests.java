package org.inkjar.author.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.AsAuthor;
import org.inkjar.People;
import org.inkjar.ViewTest;
import org.inkjar.author.AuthorLink;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.Authors;
import org.inkjar.author.LanguageChoice;
import org.inkjar.author.ProfileData;
import org.inkjar.author.ProfileService;
import org.inkjar.author.Role;
import org.inkjar.security.ui.LoginView;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

@AsAuthor
class ProfileViewTests extends ViewTest {

    private final People people;
    private final Authors authors;
    private final ProfileService profiles;
    private final LanguageChoice languages;

    ProfileViewTests(People people, Authors authors, ProfileService profiles, LanguageChoice languages) {
        this.people = people;
        this.authors = authors;
        this.profiles = profiles;
        this.languages = languages;
    }

    @Test
    void showsTheProfileOfWhoeverIsSignedIn() {
        open();

        assertThat(name().getValue()).isEqualTo("Ada Lovelace");
        assertThat(field(TextField.class, "Address").getValue()).isEqualTo("ada-lovelace");
    }

    @Test
    void savesWhatIsTyped() {
        var ada = open();
        test(name()).setValue("Ada, Countess of Lovelace");
        test(field(TextArea.class, "About you")).setValue("Writes programs.");
        press("Add a link");
        test(field(TextField.class, "Label")).setValue("Notes");
        test(find(TextField.class).withLabel("Address").last()).setValue("https://example.com/notes");
        press("Save");

        assertThat(stored(ada.id()).name()).isEqualTo("Ada, Countess of Lovelace");
        assertThat(stored(ada.id()).bio()).isEqualTo("Writes programs.");
        assertThat(stored(ada.id()).links()).containsExactly(new AuthorLink("Notes", "https://example.com/notes"));
        assertThat(notices()).containsExactly("Your profile is saved.");
    }

    @Test
    void showsThePictureThatWasTyped() {
        open();
        test(field(TextField.class, "Picture")).setValue("/media/1/ada.jpg");

        assertThat(find(Avatar.class).all()).extracting(Avatar::getImage).contains("/media/1/ada.jpg");
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        open();
        test(field(TextField.class, "Picture")).setValue("javascript:alert(1)");
        press("Save");

        assertThat(field(TextField.class, "Picture").getErrorMessage()).startsWith("Enter a path");
    }

    @Test
    void refusesTheAddressOfSomebodyElse() {
        people.author("Charles Babbage");
        open();
        test(field(TextField.class, "Address")).setValue("charles-babbage");
        press("Save");

        assertThat(field(TextField.class, "Address").getErrorMessage()).startsWith("Another author has this address.");
    }

    @Test
    void keepsWhatIsTypedWhenTheProfileWasSavedElsewhere() {
        var ada = open();
        profiles.save(profiles.find().version(), new ProfileData("Elsewhere", "", "", "", List.of()), Optional.empty());
        test(name()).setValue("Here");
        press("Save");

        assertThat(name().getValue()).isEqualTo("Here");
        assertThat(stored(ada.id()).name()).isEqualTo("Elsewhere");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(stored(ada.id()).name()).isEqualTo("Here");
    }

    @Test
    void offersEachLanguageUnderItsOwnName() {
        open();

        assertThat(language().getListDataView().getItems().map(language().getItemLabelGenerator()))
                .containsExactly("As in my browser", "English", "Deutsch");
        assertThat(language().getValue()).isEmpty();
    }

    @Test
    void choosingALanguageSavesWhatIsTypedAndDrawsEverythingAnew() {
        var ada = open();
        test(name()).setValue("Ada Byron");
        language().setValue("de");
        press("Save");

        assertThat(languages.find()).contains(Locale.GERMAN);
        assertThat(stored(ada.id()).name()).isEqualTo("Ada Byron");
        assertThat(addresses()).containsExactly("admin/profile?saved");

        UI.getCurrent().navigate("admin/profile", QueryParameters.of("saved", ""));
        assertThat(notices()).containsExactly("Your profile is saved.");
    }

    @Test
    void forgettingTheChoiceLeavesItToTheBrowser() {
        open();
        languages.keep(Optional.of(Locale.ENGLISH));
        UI.getCurrent().navigate("admin");
        navigate(ProfileView.class);
        assertThat(language().getValue()).isEqualTo("en");

        language().setValue("");
        press("Save");

        assertThat(languages.find()).isEmpty();
        assertThat(notices()).containsExactly("Your profile is saved.");
    }

    @Test
    @WithAnonymousUser
    void isNotForReaders() {
        people.owner("Ada", "ada@example.com");
        UI.getCurrent().navigate("admin/profile");

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    private AuthorProfile open() {
        var ada = people.ada();
        people.signIn(ada.id(), Role.AUTHOR);
        navigate(ProfileView.class);
        return ada;
    }

    private AuthorProfile stored(UUID id) {
        return authors.findAll(List.of(id)).get(id);
    }

    /** Where the page was sent. */
    private static List<Object> addresses() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(invocation -> invocation.getExpression().contains("location.assign"))
                .map(invocation -> invocation.getParameters().getFirst())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Select<String> language() {
        return find(Select.class).withLabel("Language of the admin").single();
    }

    private TextField name() {
        return field(TextField.class, "Name");
    }
}
