package org.inkjar.common.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.inkjar.common.WindowLanguage;
import org.inkjar.common.Words;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives the browser the words that it shows by itself, with the page in which Vaadin's client starts: as data, which
 * {@code words.ts} reads and nobody runs. Documents for readers are made without that page.
 */
@Component
class BrowserWords implements VaadinServiceInitListener {

    private static final String ROOM = "frontend";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final WindowLanguage window;

    BrowserWords(WindowLanguage window) {
        this.window = window;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> write(response.getDocument(), window.language()));
    }

    /** Nothing in the words can end the script: {@code <} is written as its code. */
    static void write(Document page, Locale language) {
        page.head()
                .appendElement("script")
                .attr("type", "application/json")
                .attr("id", "words")
                .attr("lang", language.toLanguageTag())
                .appendChild(new DataNode(
                        JSON.writeValueAsString(Words.patterns(ROOM, language)).replace("<", "\\u003c")));
        if (page.getElementById("prerendered") == null) {
            page.expectFirst("html").attr("lang", language.toLanguageTag());
        }
    }
}
