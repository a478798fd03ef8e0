package org.inkjar.redirect.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.CsvLink;
import org.inkjar.common.ui.FilterField;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.HiddenText;
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
        title = "redirect.redirects",
        about = "redirect.redirects.about",
        order = 70,
        words = "redirect.redirects.words")
class RedirectsPage extends SettingsPage implements AfterNavigationObserver {

    private final RedirectService redirects;
    private final FilterField filter = new FilterField(Words.of("redirect.find"), this::refresh);
    private final Grid<RedirectItem> grid = new Grid<>();

    RedirectsPage(RedirectService redirects) {
        this.redirects = redirects;
        var add = new Button(Words.of("redirect.new"), click -> RedirectDialog.create(redirects, this::refresh));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        describeGrid();
        var tools = new Div(filter, new Div(importing(), new CsvLink("redirects.csv", redirects::export)));
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
        grid.setEmptyStateText(filter.isEmpty() ? Words.of("redirect.none") : Words.of("redirect.none.found"));
    }

    private void describeGrid() {
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addComponentColumn(this::addresses)
                .setHeader(Words.of("redirect.addresses"))
                .setKey("addresses")
                .setFlexGrow(1);
        grid.addComponentColumn(this::menu)
                .setKey("actions")
                .setHeader(new HiddenText(Words.of("redirect.actions")))
                .setFlexGrow(0)
                .setWidth("5rem");
    }

    private Div addresses(RedirectItem item) {
        var source = new Button(item.data().source(), click -> edit(item));
        source.addThemeVariants(ButtonVariant.TERTIARY);
        source.addClassName("cell-link");
        var target = new Div(new Span("→ " + item.data().target()));
        if (!item.data().permanent()) {
            target.add(new Span(Words.of("redirect.is-temporary")));
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
        more.setAriaLabel(Words.of("redirect.actions.for", item.data().source()));
        more.getSubMenu().addItem(Words.of("redirect.change"), click -> edit(item));
        more.getSubMenu().addItem(Words.of("redirect.delete"), click -> delete(item));
        return bar;
    }

    private void edit(RedirectItem item) {
        RedirectDialog.edit(redirects, item, this::refresh);
    }

    private void delete(RedirectItem item) {
        try {
            var deleted = redirects.delete(item.id());
            Notices.done(Words.of("redirect.deleted", deleted.source()), () -> bringBack(deleted));
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
        return new Button(
                Words.of("redirect.import"), click -> new RedirectImportDialog(redirects, this::refresh).open());
    }
}
