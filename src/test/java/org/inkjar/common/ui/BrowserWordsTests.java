package org.inkjar.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.inkjar.common.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class BrowserWordsTests {

    private final Document page = Jsoup.parse("<html lang=en><body></body></html>");

    @Test
    void writesAllWordsOfTheBrowserIntoThePage() {
        BrowserWords.write(page, Locale.GERMAN);

        var block = Jsoup.parse(page.outerHtml()).expectFirst("head > script#words[type=application/json][lang=de]");
        var words = JsonMapper.shared().readValue(block.data(), new TypeReference<Map<String, String>>() {});
        assertThat(words)
                .containsEntry("frontend.editor.bold", "Fett")
                .isEqualTo(Words.patterns("frontend", Locale.GERMAN));
    }

    @Test
    void thePageIsInTheLanguageOfTheWindow() {
        BrowserWords.write(page, Locale.GERMAN);

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("de");
    }

    @Test
    void whatAReaderSeesKeepsItsOwnLanguage() {
        page.body().appendElement("div").attr("id", "prerendered");

        BrowserWords.write(page, Locale.GERMAN);

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
    }
}
