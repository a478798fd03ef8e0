package org.inkjar.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Confirmation;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.ViewHeader;
import org.inkjar.post.TagListItem;
import org.inkjar.post.TagService;

/** Lists the tags, and what can be done with each. */
@Route("admin/tags")
@PageTitle("post.tags")
@Menu(title = "post.tags", order = 20, icon = "tags")
@RolesAllowed("EDITOR")
class TagListView extends Div implements AfterNavigationObserver {

    private final TagService tags;
    private final TextField filter = new TextField();
    private final Grid<TagListItem> grid = new Grid<>();

    TagListView(TagService tags) {
        this.tags = tags;
        addClassNames("view", "list-view");
        var create = new Button(Words.of("post.tag.new"), click -> TagDialog.create(tags, this::refresh));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        filter.setPlaceholder(Words.of("post.tag.find"));
        filter.setAriaLabel(Words.of("post.tag.find"));
        filter.setPrefixComponent(Glyph.SEARCH.create());
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> refresh());
        describeGrid();
        add(new ViewHeader(Words.of("post.tags"), filter, create), grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refreshEmptyState();
        grid.setItemsPageable(page -> tags.list(filter.getValue(), page), page -> tags.count(filter.getValue()));
    }

    private void refresh() {
        refreshEmptyState();
        grid.getDataProvider().refreshAll();
    }

    private void refreshEmptyState() {
        grid.setEmptyStateText(filter.isEmpty() ? Words.of("post.tag.empty") : Words.of("post.tag.not-found"));
    }

    private void describeGrid() {
        grid.addThemeVariants(GridVariant.NO_BORDER);
        var name = grid.addComponentColumn(this::nameCell)
                .setHeader(Words.of("post.tag.field"))
                .setKey("name")
                .setSortProperty("name")
                .setFlexGrow(1);
        grid.addColumn(TagListItem::posts)
                .setHeader(Words.of("post.posts"))
                .setKey("posts")
                .setSortProperty("posts")
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addComponentColumn(this::menu)
                .setKey("actions")
                .setHeader(hidden(Words.of("post.actions")))
                .setFlexGrow(0)
                .setWidth("5rem");
        grid.sort(GridSortOrder.asc(name).build());
    }

    private Div nameCell(TagListItem tag) {
        var name = new Button(tag.name(), click -> edit(tag));
        name.addThemeVariants(ButtonVariant.TERTIARY);
        name.addClassName("cell-link");
        var address = new Span(SitePaths.tag(new Slug(tag.slug())));
        var description = new Span(tag.description());
        var notes = new Div(address, description);
        notes.addClassName("hint");
        var cell = new Div(name, notes);
        cell.addClassName("two-lines");
        return cell;
    }

    private MenuBar menu(TagListItem tag) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("row-menu");
        var more = bar.addItem(Glyph.MORE.create());
        more.setAriaLabel(Words.of("post.actions.for", tag.name()));
        var actions = more.getSubMenu();
        actions.addItem(Words.of("post.action.change"), click -> edit(tag));
        actions.addItem(Words.of("post.tag.merge-into"), click -> TagMergeDialog.open(tags, tag, this::refresh));
        actions.addItem(Words.of("post.action.ask-to-delete"), click -> askToDelete(tag));
        return bar;
    }

    private void edit(TagListItem tag) {
        tags.find(tag.id()).ifPresentOrElse(found -> TagDialog.edit(tags, found, this::refresh), () -> {
            Notices.failed(Words.of("post.tag.gone"));
            refresh();
        });
    }

    private void askToDelete(TagListItem tag) {
        Confirmation.ask(
                Words.of("post.tag.delete.question", tag.name()),
                Words.of("post.tag.delete.consequence", tag.posts()),
                Words.of("post.action.delete"),
                () -> delete(tag));
    }

    private void delete(TagListItem tag) {
        try {
            tags.delete(tag.id());
            Notices.done(Words.of("post.tag.deleted", tag.name()));
        } catch (NotFoundException e) {
            Notices.failed(Words.of("post.tag.gone"));
        }
        refresh();
    }

    private static Span hidden(String text) {
        var span = new Span(text);
        span.addClassName("visually-hidden");
        return span;
    }
}
