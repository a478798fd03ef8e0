package org.inkjar.redirect.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.Notices;
import org.inkjar.redirect.RedirectData;
import org.inkjar.redirect.RedirectItem;
import org.inkjar.redirect.RedirectService;
import org.inkjar.settings.ui.SettingsPage;
import org.inkjar.settings.ui.SettingsSection;

/** Lists the redirects, and what can be done with each and with all. */
@Route("admin/settings/redirects")
@PageTitle("redirect.page")
@RolesAllowed("OWNER")
@SettingsSection(
        title = "Redirects",
        about = "Addresses of an earlier site, and where they lead now",
        order = 70,
        words = "301 302 moved import csv export old urls permalinks")
class RedirectsPage extends SettingsPage implements AfterNavigationObserver {

    private final RedirectService redirects;
    private final TextField filter = new TextField();
    private final Grid<RedirectItem> grid = new Grid<>();

    RedirectsPage(RedirectService redirects) {
        this.redirects = redirects;
        var add = new Button("New redirect", click -> RedirectDialog.create(redirects, this::refresh));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        filter.setPlaceholder("Find an address");
        filter.setAriaLabel("Find an address");
        filter.setPrefixComponent(Glyph.SEARCH.create());
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> refresh());
        describeGrid();
        var tools = new Div(filter, new Div(importing(), exporting()));
        tools.addClassName("redirect-tools");
        show(new Component[] {add}, tools, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refreshEmptyState();
        grid.setItemsPageable(
                page -> redirects.list(filter.getValue(), page), page -> redirects.count(filter.getValue()));
    }

    private void refresh() {
        refreshEmptyState();
        grid.getDataProvider().refreshAll();
    }

    private void refreshEmptyState() {
        grid.setEmptyStateText(
                filter.isEmpty()
                        ? "No redirects. A post that gets another address leads on by itself; here you add what stood"
                                + " elsewhere before."
                        : "No redirect from or to an address like this.");
    }

    private void describeGrid() {
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addComponentColumn(this::addresses)
                .setHeader("From and to")
                .setKey("addresses")
                .setFlexGrow(1);
        grid.addComponentColumn(this::menu)
                .setKey("actions")
                .setHeader(hidden("Actions"))
                .setFlexGrow(0)
                .setWidth("5rem");
    }

    private Div addresses(RedirectItem item) {
        var source = new Button(item.data().source(), click -> edit(item));
        source.addThemeVariants(ButtonVariant.TERTIARY);
        source.addClassName("cell-link");
        var target = new Div(new Span("→ " + item.data().target()));
        if (!item.data().permanent()) {
            target.add(new Span("Temporary"));
        }
        target.addClassName("hint");
        var cell = new Div(source, target);
        cell.addClassName("two-lines");
        return cell;
    }

    private MenuBar menu(RedirectItem item) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("row-menu");
        var more = bar.addItem(Glyph.MORE.create());
        more.setAriaLabel("Actions for " + item.data().source());
        more.getSubMenu().addItem("Edit…", click -> edit(item));
        more.getSubMenu().addItem("Delete", click -> delete(item));
        return bar;
    }

    private void edit(RedirectItem item) {
        RedirectDialog.edit(redirects, item, this::refresh);
    }

    private void delete(RedirectItem item) {
        try {
            var deleted = redirects.delete(item.id());
            Notices.done("The redirect from %s is deleted.".formatted(deleted.source()), () -> bringBack(deleted));
        } catch (NotFoundException e) {
            Notices.failed(String.valueOf(e.getMessage()));
        }
        refresh();
    }

    private void bringBack(RedirectData deleted) {
        try {
            redirects.add(deleted);
        } catch (InvalidInputException e) {
            Notices.failed(String.valueOf(e.getMessage()));
        }
        refresh();
    }

    private Button importing() {
        return new Button("Import…", click -> new RedirectImportDialog(redirects, this::refresh).open());
    }

    private Anchor exporting() {
        var download = DownloadHandler.fromInputStream(event -> {
            var bytes = redirects.export().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), "redirects.csv", "text/csv", bytes.length);
        });
        var link = new Anchor(download, "Export");
        link.addClassName("quiet-action");
        return link;
    }

    private static Span hidden(String text) {
        var span = new Span(text);
        span.addClassName("visually-hidden");
        return span;
    }
}
