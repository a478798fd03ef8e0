package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.Notices;
import org.inkjar.post.PostFilter;
import org.inkjar.post.SavedFilter;
import org.inkjar.post.SavedFilters;

/** The filters that somebody keeps for themselves: each a link, which can be shared. */
class SavedFilterBar extends Composite<Nav> {

    private final SavedFilters filters;
    private final UnorderedList list = new UnorderedList();
    private final Button save = new Button(Words.of("post.filter.save"), Glyph.ADD.create(), click -> askForName());
    private PostFilter filter = PostFilter.ALL;

    SavedFilterBar(SavedFilters filters, Component... tools) {
        this.filters = filters;
        save.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var right = new Div(tools);
        right.addClassName("post-tools");
        getContent().addClassName("saved-filters");
        getContent().setAriaLabel(Words.of("post.filters"));
        getContent().add(list, save, right);
    }

    /** @param newFilter what the list shows now */
    void show(PostFilter newFilter) {
        filter = newFilter;
        refresh();
    }

    private void refresh() {
        var kept = filters.list();
        list.removeAll();
        kept.forEach(each -> list.add(chip(kept, each)));
        list.setVisible(!kept.isEmpty());
        save.setVisible(!filter.equals(PostFilter.ALL) && kept.stream().noneMatch(this::isShown));
    }

    private boolean isShown(SavedFilter each) {
        return filterOf(each).equals(filter);
    }

    private ListItem chip(List<SavedFilter> kept, SavedFilter each) {
        var link = new RouterLink(each.name(), PostListView.class);
        link.setQueryParameters(PostFilterParameters.write(filterOf(each)));
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        menu.addClassName("icon-menu");
        var more = menu.addItem(Glyph.MORE.create());
        more.setAriaLabel(Words.of("post.filter.actions", each.name()));
        more.getSubMenu().addItem(Words.of("post.action.rename"), click -> askForOtherName(each));
        more.getSubMenu().addItem(Words.of("post.action.delete"), click -> delete(each, kept.indexOf(each)));
        var chip = new ListItem(link, menu);
        chip.setClassName("current", isShown(each));
        if (isShown(each)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private void askForName() {
        var query = PostFilterParameters.write(filter).getQueryString();
        new SavedFilterDialog(Words.of("post.filter.save.title"), "", name -> {
                    filters.keep(new SavedFilter(name, query), SavedFilters.MAX);
                    refresh();
                })
                .open();
    }

    private void askForOtherName(SavedFilter each) {
        new SavedFilterDialog(Words.of("post.filter.rename.title"), each.name(), name -> {
                    filters.rename(each.name(), name);
                    refresh();
                })
                .open();
    }

    private void delete(SavedFilter each, int position) {
        filters.delete(each.name());
        Notices.done(Words.of("post.filter.deleted", each.name()), () -> bringBack(each, position));
        refresh();
    }

    private void bringBack(SavedFilter each, int position) {
        try {
            filters.keep(each, position);
        } catch (InvalidInputException e) {
            Notices.failed(String.valueOf(e.getMessage()));
        }
        refresh();
    }

    private static PostFilter filterOf(SavedFilter saved) {
        return PostFilterParameters.read(QueryParameters.fromString(saved.query()));
    }
}
