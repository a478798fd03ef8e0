package org.inkjar.stats.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.inkjar.common.Csv;
import org.inkjar.common.Words;
import org.inkjar.stats.Period;
import org.inkjar.stats.StatisticsExport;
import org.inkjar.stats.StatisticsExport.Kind;

/** The days of a period as files for a spreadsheet. */
final class ExportLinks extends Nav {

    ExportLinks(StatisticsExport export, Period period) {
        addClassName("export-links");
        setAriaLabel(Words.of("stats.export"));
        add(new Span(Words.of("stats.export")));
        for (var kind : Kind.values()) {
            var link = new Anchor(event -> send(event, export, kind, period), name(kind));
            link.getElement().setAttribute("download", kind.fileName());
            add(link);
        }
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case DAYS -> Words.of("stats.export.days");
            case POSTS -> Words.of("stats.export.posts");
            case REFERRERS -> Words.of("stats.export.referrers");
            case SEARCHES -> Words.of("stats.export.searches");
        };
    }

    /** Row by row, as the database hands them over. */
    private static void send(DownloadEvent event, StatisticsExport export, Kind kind, Period period)
            throws IOException {
        event.setFileName(kind.fileName());
        event.setContentType("text/csv;charset=utf-8");
        try (var out = new BufferedWriter(new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8))) {
            export.write(kind, period, new Csv(out));
        }
    }
}
