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
import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FilterField;
import org.inkjar.common.ui.Shortcut;

/** The sections of the settings, to choose from and to search. */
class SectionList extends Composite<Div> {

    private final List<Section> sections = Section.all();
    private final FilterField filter = new FilterField(Words.of("settings.find"), this::refresh);
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph(Words.of("settings.nothing"));
    private final Class<?> current;

    /** @param current the view of the section that is open */
    SectionList(Class<?> current) {
        this.current = current;
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
        sections.stream()
                .filter(section -> section.matches(filter.getValue()))
                .map(this::item)
                .forEach(list::add);
        nothing.setVisible(list.getComponentCount() == 0);
    }

    private ListItem item(Section section) {
        var title = new Span(section.title());
        title.addClassName("section-title");
        var about = new Span(section.about());
        about.addClassName("hint");
        var link = new Anchor(section.path(), title, about);
        if (section.view() == current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }
}
