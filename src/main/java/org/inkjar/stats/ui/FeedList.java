package org.inkjar.stats.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.inkjar.stats.Ranked;

/** Who fetches the feeds, and for how many: as they say themselves, or as many as there were different ones a day. */
final class FeedList extends Section {

    FeedList(List<Ranked> feeds, Locale locale) {
        var words = new PeriodWords(locale);
        addClassNames("panel", "feed-list");
        add(new H2("Feeds"));
        if (feeds.isEmpty()) {
            add(hint("Nobody has fetched a feed."));
            return;
        }
        add(new UnorderedList(feeds.stream()
                .sorted(Comparator.comparingLong(feed -> -feed.count().readers()))
                .map(feed -> item(feed, words))
                .toArray(ListItem[]::new)));
        add(hint("Subscribers as the programs say, or counted by those that fetched on one day."));
    }

    /** The name is that of the program, then the path of the feed. */
    private static ListItem item(Ranked feed, PeriodWords words) {
        int path = feed.name().lastIndexOf(' ') + 1;
        var where = new Span(
                feed.name().substring(path) + ", " + words.counted(feed.count().views(), "time"));
        where.addClassName("hint");
        var number = new Span(words.counted(feed.count().readers(), "subscriber"));
        number.addClassName("number");
        return new ListItem(new Span(new Span(feed.name().substring(0, path).strip()), where), number);
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }
}
