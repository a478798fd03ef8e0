package org.inkjar.stats.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.inkjar.common.Words;
import org.inkjar.stats.Figures;

/** The sums of a period in large, each with how it has changed. */
final class FigureTiles extends DescriptionList {

    private final PeriodWords words;

    FigureTiles(Figures figures, Locale locale) {
        words = new PeriodWords(locale);
        addClassName("figure-tiles");
        var before = PeriodWords.before(figures.period());
        tile(
                Words.of("stats.tile.readers"),
                figures.total().readers(),
                figures.totalBefore().readers(),
                before);
        tile(
                Words.of("stats.tile.views"),
                figures.total().views(),
                figures.totalBefore().views(),
                before);
    }

    private void tile(String name, long now, long before, String beforeWhen) {
        var number = new Span(words.number(now));
        number.addClassName("number");
        add(new Term(name), new Description(number, Change.of(now, before, beforeWhen)));
    }
}
