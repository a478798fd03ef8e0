package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.WindowSize;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.inkjar.common.Words;
import org.inkjar.post.ContentHealth;
import org.inkjar.post.PostColumns.Choice;
import org.inkjar.post.PostFilter;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostList;
import org.inkjar.post.PostListItem;
import org.inkjar.post.PostRights;
import org.springframework.data.domain.Sort;

/** The rows of the list, as many columns as there is room for. */
class PostGrid extends Composite<Grid<PostListItem>> {

    private static final String TITLE = "Title";
    private static final String ACTIONS = "Actions";
    /** Up to here there is no room for more than titles, with a few facts below. */
    private static final int NARROW = 960;

    private static final int MEDIUM = 1120;
    private static final int WIDE = 1270;
    private static final int WIDER = 1420;
    private static final int VERY_WIDE = 1600;

    private final Grid<PostListItem> grid = getContent();
    private final Column<PostListItem> status;
    private final Column<PostListItem> authors;
    private final Column<PostListItem> tags;
    private final Column<PostListItem> published;
    private final Column<PostListItem> updated;
    private final Column<PostListItem> health;
    private final ContentHealth contentHealth;
    private final List<String> made;
    private final boolean ofOthersToo;
    private PostFilter filter = PostFilter.ALL;
    private SiteTime time;
    private Choice choice = Choice.AS_MADE;
    private WindowSize window = new WindowSize(0, 0);

    PostGrid(
            PostList posts,
            ContentHealth contentHealth,
            SiteTime time,
            PostActions actions,
            PostRights rights,
            Runnable after) {
        this.time = time;
        this.contentHealth = contentHealth;
        ofOthersToo = rights.haveAll();
        grid.addClassName("post-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        RowSelection.name(grid);
        column(grid.addComponentColumn(this::title), TITLE, Words.of("post.field.title"), 3)
                .setSortProperty("title")
                .setWidth("12rem");
        status = column(grid.addComponentColumn(PostGrid::status), "Status", Words.of("post.field.status"), 0)
                .setSortProperty("status");
        status.setWidth("9rem");
        health = column(grid.addComponentColumn(this::health), "Health", Words.of("post.field.health"), 0)
                .setSortProperty(PostList.HEALTH);
        health.setWidth("9.5rem");
        authors = column(grid.addColumn(PostListItem::byline), "Authors", Words.of("post.field.authors"), 1);
        tags = column(grid.addColumn(item -> String.join(", ", item.tags())), "Tags", Words.of("post.tags"), 1);
        tags.setWidth("7.5rem");
        published = column(grid.addColumn(this::publishedAt), "Published", Words.of("post.field.published"), 0)
                .setSortProperty("publishedAt");
        published.setWidth("10.5rem");
        updated = column(
                        grid.addColumn(item -> this.time.format(item.updatedAt())),
                        "Updated",
                        Words.of("post.field.updated"),
                        0)
                .setSortProperty("updatedAt");
        updated.setWidth("10.5rem");
        grid.addComponentColumn(item -> new PostRowMenu(item, filter.deleted(), actions, rights, after))
                .setKey(ACTIONS)
                .setHeader(visuallyHidden(Words.of("post.actions")))
                .setFlexGrow(0)
                .setWidth("6.5rem");
        made = grid.getColumns().stream()
                .map(Column::getKey)
                .filter(key -> !key.equals(TITLE) && !key.equals(ACTIONS))
                .toList();
        grid.sort(List.of(new GridSortOrder<>(updated, SortDirection.DESCENDING)));
        grid.setItemsPageable(page -> posts.list(filter, page), page -> posts.count(filter));
    }

    /** Shows what the filter lets through, nothing of it selected. */
    void show(PostFilter newFilter, SiteTime newTime, Component whenEmpty) {
        filter = newFilter;
        time = newTime;
        grid.deselectAll();
        grid.setEmptyStateComponent(whenEmpty);
        grid.getDataProvider().refreshAll();
    }

    /** The columns that somebody may hide and move: what stands above each, by its key, in the order in which they were made. */
    Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        made.forEach(key -> columns.put(key, grid.getColumnByKey(key).getHeaderText()));
        return columns;
    }

    /** Shows the columns that somebody wants, in their order, as far as there is room. */
    void arrange(Choice newChoice) {
        choice = newChoice;
        grid.setColumnOrder(Stream.of(List.of(TITLE), choice.arrange(made), List.of(ACTIONS))
                .flatMap(List::stream)
                .map(grid::getColumnByKey)
                .toList());
        fit(window);
    }

    void fit(WindowSize newWindow) {
        window = newWindow;
        boolean unknown = window.width() == 0;
        boolean beyondNarrow = unknown || window.width() > NARROW;
        boolean medium = unknown || window.width() > MEDIUM;
        boolean wide = unknown || window.width() > WIDE;
        status.setVisible(beyondNarrow && chosen(status));
        health.setVisible(beyondNarrow && chosen(health));
        // Where there is room for one date alone, it is the one that readers see; without authors, the last change.
        boolean insteadOfPublished = medium && (!wide || !chosen(published));
        updated.setVisible((insteadOfPublished || unknown || window.width() > VERY_WIDE) && chosen(updated));
        published.setVisible(wide && chosen(published));
        authors.setVisible(wide && chosen(authors));
        tags.setVisible((unknown || window.width() > WIDER) && chosen(tags));
        grid.setClassName("narrow", !beyondNarrow);
    }

    private boolean chosen(Column<PostListItem> column) {
        return choice.shows(column.getKey());
    }

    /** The order in which the rows stand. */
    Sort order() {
        return VaadinSpringDataHelpers.toSpringDataSort(
                grid.getDataCommunicator().buildQuery(0, 1));
    }

    void onSort(Runnable listener) {
        grid.addSortListener(event -> listener.run());
    }

    void onSelect(Consumer<Set<PostListItem>> listener) {
        grid.addSelectionListener(event -> listener.accept(event.getAllSelectedItems()));
    }

    private Component title(PostListItem item) {
        var cell = new Div(name(item));
        cell.addClassName("post-title-cell");
        var facts = new Div();
        facts.addClassName("post-facts");
        var shownWhenNarrow = status(item);
        shownWhenNarrow.addClassName("when-narrow");
        facts.add(shownWhenNarrow);
        if (item.kind() == PostKind.PAGE) {
            facts.add(new Badge(Words.of("post.page")));
        }
        var healthWhenNarrow = health(item);
        healthWhenNarrow.addClassName("when-narrow");
        facts.add(healthWhenNarrow);
        if (ofOthersToo) {
            var authorsWhenNarrow = new Span(item.byline());
            authorsWhenNarrow.addClassNames("when-narrow", "hint");
            facts.add(authorsWhenNarrow);
        }
        cell.add(facts);
        return cell;
    }

    private HealthCell health(PostListItem item) {
        return new HealthCell(
                item,
                () -> contentHealth.find(item.id()).ifPresent(findings -> new HealthDialog(item, findings).open()));
    }

    private Component name(PostListItem item) {
        return filter.deleted()
                ? new Span(item.title())
                : new RouterLink(item.title(), PostEditorView.class, PostEditorView.parameters(item.id()));
    }

    private static StatusBadge status(PostListItem item) {
        return new StatusBadge(item.status());
    }

    private String publishedAt(PostListItem item) {
        return item.publishedAt() == null ? "–" : time.format(item.publishedAt());
    }

    private static Column<PostListItem> column(Column<PostListItem> column, String key, String header, int grow) {
        return column.setKey(key).setHeader(header).setFlexGrow(grow);
    }

    private static Span visuallyHidden(String text) {
        var span = new Span(text);
        span.addClassName("visually-hidden");
        return span;
    }
}
