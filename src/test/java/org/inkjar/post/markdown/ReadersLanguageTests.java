package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What is added to a text for its readers is in the language of the text, whoever has it rendered. */
class ReadersLanguageTests {

    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    private static final String TEXT = """
            ## Anfang

            > [!WARNING]
            > Achtung.

            - [x] eins
            - [ ] zwei

            | a | b |
            |---|---|
            | 1 | 2 |

            Ende.[^1]

            [^1]: Fußnote.
            """;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void saysEverythingInGermanInAGermanText() {
        var html = rendered("de-AT");

        assertThat(html.select(".alert-title").text()).isEqualTo("Warnung");
        assertThat(html.select("[aria-label]").eachAttr("aria-label"))
                .containsExactly(
                        "Link zum Abschnitt Anfang",
                        "Erledigt",
                        "Offen",
                        "Tabelle: a, b",
                        "Fußnoten",
                        "Zurück zu Verweis 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", ""})
    void speaksEnglishWhereItDoesNotKnowTheLanguage(String language) {
        LocaleContextHolder.setLocale(Locale.GERMANY);

        assertThat(rendered(language).select(".alert-title").text()).isEqualTo("Warning");
    }

    private static Document rendered(String language) {
        return Jsoup.parse(RENDERER.render(TEXT, language).html().value());
    }
}
