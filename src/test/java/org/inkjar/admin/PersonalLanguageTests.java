package org.inkjar.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.author.LanguageChoice;
import org.inkjar.author.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;

@InkjarTest
class PersonalLanguageTests {

    private final PersonalLanguage language;
    private final LanguageChoice choice;
    private final People people;
    private final JdbcTemplate jdbc;

    PersonalLanguageTests(PersonalLanguage language, LanguageChoice choice, People people, JdbcTemplate jdbc) {
        this.language = language;
        this.choice = choice;
        this.people = people;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de                            | de
            de-CH                         | de
            fr-FR,fr;q=0.9,de;q=0.8,en;q=0.7 | de
            en-US,en;q=0.9,de;q=0.8       | en
            de;q=0.1,en;q=0.2             | en
            fr,pt-BR                      | en
            *                             | en
            """)
    void isTheBestThatTheBrowserAsksFor(String wanted, String answer) {
        assertThat(asked(wanted)).isEqualTo(Locale.forLanguageTag(answer));
    }

    @Test
    void isEnglishWhereNothingIsAskedForWhateverTheMachineSpeaks() {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);

            assertThat(language.resolveLocale(new MockHttpServletRequest())).isEqualTo(Locale.ENGLISH);
            assertThat(language.language()).isEqualTo(Locale.ENGLISH);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", ",,,", "de;q=x", "de;q=-1", "de_DE", "\u0000", "<script>", "../../etc/passwd"})
    void isEnglishForAHeaderThatIsNone(String wanted) {
        assertThat(asked(wanted)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void isEnglishAtOnceHoweverMuchIsAskedFor() {
        assertThat(asked("de,".repeat(1_000_000))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void isTheOneThatSomebodyChoseWhateverTheirBrowserAsksFor() {
        people.signIn(people.ada().id(), Role.AUTHOR);
        choice.keep(Optional.of(Locale.GERMAN));
        assertThat(asked("en-US")).isEqualTo(Locale.GERMAN);

        choice.keep(Optional.empty());
        assertThat(asked("en-US")).isEqualTo(Locale.ENGLISH);
        assertThat(asked("de-AT")).isEqualTo(Locale.GERMAN);
    }

    @Test
    void isThatOfTheBrowserWhereTheChosenOneIsUnknownHere() {
        people.signIn(people.ada().id(), Role.AUTHOR);
        choice.keep(Optional.of(Locale.ENGLISH));
        jdbc.update("update preference set details = replace(details, '\"en\"', '\"tlh\"')");

        assertThat(asked("de")).isEqualTo(Locale.GERMAN);
    }

    private Locale asked(String wanted) {
        var request = new MockHttpServletRequest();
        request.addHeader(HttpHeaders.ACCEPT_LANGUAGE, wanted);
        return language.resolveLocale(request);
    }
}
