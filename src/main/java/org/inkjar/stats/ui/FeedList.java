package org.inkjar.stats.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.stats.Ranked;

/** Who fetches the feeds, and for how many: as they say themselves, or as many as there were different ones a day. */
final class FeedList extends Section {

    FeedList(List<Ranked> feeds) {
        addClassNames("panel", "feed-list");
        add(new H2(Words.of("stats.feeds")));
        if (feeds.isEmpty()) {
            add(hint(Words.of("stats.feeds.none")));
            return;
        }
        add(new UnorderedList(feeds.stream()
                .sorted(Comparator.comparingLong(feed -> -feed.count().readers()))
                .map(FeedList::item)
                .toArray(ListItem[]::new)));
        add(hint(Words.of("stats.feeds.about")));
    }

    /** The name is that of the program, then the path of the feed. */
    private static ListItem item(Ranked feed) {
        int path = feed.name().lastIndexOf(' ') + 1;
        var where = new Span(Words.of(
                "stats.feeds.times", feed.name().substring(path), feed.count().views()));
        where.addClassName("hint");
        var number = new Span(Words.of("stats.feeds.subscribers", feed.count().readers()));
        number.addClassName("number");
        return new ListItem(new Span(new Span(feed.name().substring(0, path).strip()), where), number);
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }
}
