package org.inkjar.stats.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.inkjar.common.Words;
import org.inkjar.common.ui.chart.LineChart;
import org.inkjar.common.ui.chart.Series;
import org.inkjar.common.ui.chart.Series.Style;
import org.inkjar.stats.Count;
import org.inkjar.stats.Figures;

/** Draws figures beside those of the period before. */
public final class FiguresChart {

    private FiguresChart() {}

    /** Readers and views. */
    public static LineChart of(Figures figures, Locale locale) {
        return chart(
                figures,
                true,
                locale,
                line(Words.of("stats.tile.readers"), Style.MAIN, figures.counts(), Count::readers),
                line(Words.of("stats.tile.views"), Style.SECOND, figures.counts(), Count::views),
                line(Words.of("stats.readers.before"), Style.BEFORE, fitted(figures), Count::readers));
    }

    /** Views alone. */
    public static LineChart ofViews(Figures figures, Locale locale) {
        return chart(
                figures,
                false,
                locale,
                line(Words.of("stats.tile.views"), Style.MAIN, figures.counts(), Count::views),
                line(Words.of("stats.views.before"), Style.BEFORE, fitted(figures), Count::views));
    }

    private static LineChart chart(Figures figures, boolean withReaders, Locale locale, Series... lines) {
        var period = figures.period();
        var labels = period.starts().stream()
                .map(start -> PeriodWords.label(start, period.step()))
                .toList();
        return new LineChart(PeriodWords.summary(figures, withReaders), labels, List.of(lines), locale);
    }

    private static Series line(String name, Style style, List<Count> counts, ToLongFunction<Count> value) {
        return new Series(name, style, counts.stream().mapToLong(value).boxed().toList());
    }

    /** Point for point: a period may have an hour or a month more than the one before it. */
    private static List<Count> fitted(Figures figures) {
        var before = new ArrayList<>(figures.before());
        int points = figures.counts().size();
        while (before.size() < points) {
            before.addFirst(Count.NONE);
        }
        return before.subList(before.size() - points, before.size());
    }
}
