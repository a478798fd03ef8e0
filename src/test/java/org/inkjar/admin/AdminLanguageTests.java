package org.inkjar.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import java.util.Optional;
import org.inkjar.AsAuthor;
import org.inkjar.People;
import org.inkjar.ViewTest;
import org.inkjar.author.LanguageChoice;
import org.inkjar.author.Role;
import org.junit.jupiter.api.Test;

@AsAuthor
class AdminLanguageTests extends ViewTest {

    private final People people;
    private final LanguageChoice choice;

    AdminLanguageTests(People people, LanguageChoice choice) {
        this.people = people;
        this.choice = choice;
    }

    @Test
    void speaksEnglishWithWhoeverAsksForNothing() {
        openWindow();

        assertThat(language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void goesFromOnePageToAnotherInTheLanguageOfEach() {
        people.signIn(people.ada().id(), Role.AUTHOR);
        choice.keep(Optional.of(Locale.GERMAN));
        openWindow();
        assertThat(language()).isEqualTo(Locale.GERMAN);

        UI.getCurrent().navigate("archive");
        assertThat(language()).isEqualTo(Locale.ENGLISH);

        UI.getCurrent().navigate("admin/profile");
        assertThat(language()).isEqualTo(Locale.GERMAN);
        assertThat(screen()).contains("Dein Profil", "Wie in meinem Browser");
    }

    private static void openWindow() {
        VaadinService.getCurrent().fireUIInitListeners(UI.getCurrent());
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }
}
