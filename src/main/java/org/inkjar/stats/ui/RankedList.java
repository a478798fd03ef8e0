package org.inkjar.stats.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.inkjar.common.SitePaths;
import org.inkjar.stats.Ranked;

/** What was read most, each with a bar behind it that shows its share of the first. */
@CssImport("./statistics.css")
public final class RankedList extends Section {

    private final PeriodWords words;

    /**
     * A list of what was read most.
     *
     * @param whenEmpty what to say where there is nothing
     */
    public RankedList(String title, String whenEmpty, List<Ranked> ranked, Locale locale) {
        words = new PeriodWords(locale);
        addClassNames("panel", "ranked-list");
        add(new H2(title));
        if (ranked.isEmpty()) {
            note(whenEmpty);
        } else {
            long most = ranked.getFirst().count().views();
            add(new OrderedList(ranked.stream().map(entry -> item(entry, most)).toArray(ListItem[]::new)));
        }
    }

    /** Says something below the list. */
    void note(String text) {
        var note = new Paragraph(text);
        note.addClassName("hint");
        add(note);
    }

    private ListItem item(Ranked entry, long most) {
        var number = new Span(words.number(entry.count().views()));
        number.addClassName("number");
        var bar = new Div();
        bar.addClassName("bar");
        bar.getStyle()
                .set("--share", "%d%%".formatted(Math.max(1, 100 * entry.count().views() / Math.max(1, most))));
        return new ListItem(bar, name(entry), number);
    }

    /** Addresses of other sites are no links: whoever wants to be clicked could send them. */
    private static Component name(Ranked entry) {
        if (entry.address().isEmpty()) {
            return new Span(entry.name());
        }
        var link = new Anchor(entry.address(), entry.name());
        link.setRouterIgnore(!entry.address().startsWith(SitePaths.ADMIN));
        return link;
    }
}
