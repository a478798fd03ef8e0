package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.inkjar.common.Words;
import org.inkjar.post.PostRevisionItem;
import org.inkjar.post.PostRevisions;
import org.springframework.data.domain.PageRequest;

/** The revisions of a post, the newest first, a page at a time. */
class RevisionList extends Composite<Nav> {

    private static final int PAGE = 30;

    private final PostRevisions revisions;
    private final OrderedList entries = new OrderedList();
    private final Button older = new Button(Words.of("post.history.older"), click -> showMore());
    private final List<PostRevisionItem> items = new ArrayList<>();
    private int pages = 1;
    private Runnable refresh = () -> {};

    RevisionList(PostRevisions revisions) {
        this.revisions = revisions;
        getContent().addClassName("history-list");
        getContent().getElement().setAttribute("aria-label", Words.of("post.history.revisions"));
        getContent().add(entries, older);
    }

    /** Shows as many pages as were asked for before. */
    void show(UUID postId, SiteTime time, HistoryParameters parameters) {
        refresh = () -> show(postId, time, parameters);
        items.clear();
        for (int page = 0; page < pages; page++) {
            items.addAll(revisions.list(postId, PageRequest.of(page, PAGE)));
        }
        int shown = parameters.revision().orElse(newest().orElse(0));
        entries.removeAll();
        items.forEach(item ->
                entries.add(entry(item, time, link(postId, parameters.of(item.number())), item.number() == shown)));
        older.setVisible(items.size() < revisions.count(postId));
    }

    OptionalInt newest() {
        return items.stream().mapToInt(PostRevisionItem::number).findFirst();
    }

    private void showMore() {
        pages++;
        refresh.run();
    }

    private static RouterLink link(UUID postId, HistoryParameters parameters) {
        var link = new RouterLink(PostHistoryView.class, PostEditorView.parameters(postId));
        link.setQueryParameters(parameters.write());
        return link;
    }

    private static ListItem entry(PostRevisionItem item, SiteTime time, RouterLink link, boolean isShown) {
        if (isShown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        link.add(line("history-time", time.format(item.savedAt())));
        if (!item.name().isEmpty()) {
            link.add(new Badge(item.name()));
        }
        link.add(line("history-changes", item.changes()), line("history-author", author(item.author())));
        return new ListItem(link);
    }

    /** Who saved, for people. */
    static String author(String name) {
        return name.isEmpty() ? Words.of("post.history.nobody") : name;
    }

    private static Span line(String className, String text) {
        var line = new Span(text);
        line.addClassName(className);
        return line;
    }
}
