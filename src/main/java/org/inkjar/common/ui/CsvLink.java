package org.inkjar.common.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.inkjar.common.Words;
import org.springframework.context.i18n.LocaleContextHolder;

/** Downloads a list as comma-separated values, written while it is sent, in the language of the window. */
public final class CsvLink extends Anchor {

    private final Locale language = Words.language();

    /** @param write asked at the time of the download, not holding the session: what it needs it keeps for itself */
    public CsvLink(String fileName, Consumer<Appendable> write) {
        addClassName("csv-link");
        add(Glyph.DOWNLOAD.create(), new Span(Words.of("common.csv")));
        DownloadHandler handler = event -> send(event, fileName, write);
        setHref(handler);
        setRouterIgnore(true);
    }

    /** While something is downloaded there is no window. */
    private void speaking(Runnable action) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            action.run();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private void send(DownloadEvent event, String fileName, Consumer<Appendable> write) throws IOException {
        event.setFileName(fileName);
        event.setContentType("text/csv;charset=utf-8");
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = new BufferedWriter(new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8))) {
            speaking(() -> write.accept(out));
        }
    }
}
