package org.inkjar.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FilterField;
import org.inkjar.common.ui.Shortcut;

/** The sections of the settings, to choose from and to search. */
class SectionList extends Composite<Div> {

    private final List<Entry> entries;
    private final FilterField filter = new FilterField(Words.of("settings.find"), this::refresh);
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph(Words.of("settings.nothing"));
    private final Class<?> current;

    /** @param current the view of the section that is open */
    SectionList(Class<?> current) {
        this.current = current;
        entries = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(SettingsSection.class))
                .map(Entry::of)
                .sorted(Comparator.comparingInt(entry -> entry.section().order()))
                .toList();
        nothing.addClassName("hint");
        nothing.getElement().setAttribute("role", "status");
        var title = new H1(Words.of("settings.settings"));
        title.addClassName("section-list-title");
        var nav = new Nav(list);
        nav.setAriaLabel(Words.of("settings.settings"));
        getContent().addClassName("section-list");
        getContent().add(title, Shortcut.SEARCH.on(filter), nav, nothing);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        entries.stream()
                .filter(entry -> entry.matches(filter.getValue()))
                .map(this::item)
                .forEach(list::add);
        nothing.setVisible(list.getComponentCount() == 0);
    }

    private ListItem item(Entry entry) {
        var title = new Span(entry.title());
        title.addClassName("section-title");
        var about = new Span(entry.about());
        about.addClassName("hint");
        var link = new Anchor(entry.path(), title, about);
        if (entry.view() == current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }

    private record Entry(SettingsSection section, Class<?> view, String path) {

        static Entry of(RouteData route) {
            var view = route.getNavigationTarget();
            return new Entry(view.getAnnotation(SettingsSection.class), view, path(route));
        }

        /** On a phone the first address is the list; each section has one of its own besides. */
        private static String path(RouteData route) {
            return route.getRouteAliases().stream()
                    .map(RouteBaseData::getTemplate)
                    .findFirst()
                    .orElseGet(route::getTemplate);
        }

        String title() {
            return Words.of(section.title());
        }

        String about() {
            return Words.of(section.about());
        }

        boolean matches(String typed) {
            var text = String.join(" ", title(), about(), Words.of(section.words()))
                    .toLowerCase(Locale.ROOT);
            return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                    .allMatch(text::contains);
        }
    }
}
