package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Confirmation;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.ViewHeader;
import org.inkjar.post.SeriesListItem;
import org.inkjar.post.SeriesService;

/** Lists the series, and what can be done with each. They are made in the editor of a post. */
@Route("admin/series")
@PageTitle("post.series")
@Menu(title = "post.series", order = 21, icon = "series")
@RolesAllowed("EDITOR")
@CssImport("./editor.css")
class SeriesListView extends Div implements AfterNavigationObserver {

    private final SeriesService series;
    private final Grid<SeriesListItem> grid = new Grid<>();

    SeriesListView(SeriesService series) {
        this.series = series;
        addClassNames("view", "list-view");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addComponentColumn(this::nameCell)
                .setKey("name")
                .setHeader(Words.of("post.series.field"))
                .setFlexGrow(1);
        grid.addColumn(SeriesListView::parts)
                .setHeader(Words.of("post.series.parts"))
                .setFlexGrow(0)
                .setWidth("10rem");
        grid.addComponentColumn(this::menu)
                .setKey("actions")
                .setHeader(hidden(Words.of("post.actions")))
                .setFlexGrow(0)
                .setWidth("5rem");
        grid.setEmptyStateText(Words.of("post.series.empty"));
        add(new ViewHeader(Words.of("post.series")), grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        grid.setItems(series.list());
    }

    private Component nameCell(SeriesListItem item) {
        var name = new Button(item.title(), click -> edit(item));
        name.addThemeVariants(ButtonVariant.TERTIARY);
        name.addClassName("cell-link");
        var notes = new Div(new Span(SitePaths.series(new Slug(item.slug()))), new Span(item.description()));
        notes.addClassName("hint");
        var cell = new Div(name, notes);
        cell.addClassName("two-lines");
        return cell;
    }

    private static String parts(SeriesListItem item) {
        return item.parts() == item.publicParts()
                ? NumberFormat.getIntegerInstance(Words.language()).format(item.parts())
                : Words.of("post.series.parts.public", item.parts(), item.publicParts());
    }

    private MenuBar menu(SeriesListItem item) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("row-menu");
        var more = bar.addItem(Glyph.MORE.create());
        more.setAriaLabel(Words.of("post.actions.for", item.title()));
        more.getSubMenu().addItem(Words.of("post.action.change"), click -> edit(item));
        more.getSubMenu().addItem(Words.of("post.action.ask-to-delete"), click -> askToDelete(item));
        return bar;
    }

    private void edit(SeriesListItem item) {
        series.find(item.id()).ifPresentOrElse(found -> new SeriesDialog(series, found, this::refresh).open(), () -> {
            Notices.failed(Words.of("post.series.gone"));
            refresh();
        });
    }

    private void askToDelete(SeriesListItem item) {
        Confirmation.ask(
                Words.of("post.series.delete.question", item.title()),
                Words.of("post.series.delete.consequence"),
                Words.of("post.action.delete"),
                () -> delete(item));
    }

    private void delete(SeriesListItem item) {
        try {
            series.delete(item.id());
            Notices.done(Words.of("post.series.deleted", item.title()));
        } catch (NotFoundException e) {
            Notices.failed(Words.of("post.series.gone"));
        }
        refresh();
    }

    private static Span hidden(String text) {
        var span = new Span(text);
        span.addClassName("visually-hidden");
        return span;
    }
}
