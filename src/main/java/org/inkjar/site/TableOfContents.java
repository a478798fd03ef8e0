package org.inkjar.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Optional;
import org.inkjar.common.Words;
import org.inkjar.post.markdown.Heading;

/** The sections of an article that is long enough to need a map. */
class TableOfContents extends Nav {

    private static final int FEWEST_SECTIONS = 4;
    private static final int SECTION_LEVEL = 2;

    private TableOfContents(List<Heading> sections) {
        addClassName("toc");
        setAriaLabel(Words.of("site.contents"));
        var list = new OrderedList();
        sections.forEach(section -> list.add(new ListItem(new Anchor("#" + section.id(), section.text()))));
        var title = Html.paragraph("toc-title", Words.of("site.contents"));
        title.getElement().setAttribute("aria-hidden", "true");
        add(title, new NativeDetails(Words.of("site.contents"), list));
    }

    static Optional<TableOfContents> of(List<Heading> headings) {
        var sections = headings.stream()
                .filter(heading -> heading.level() == SECTION_LEVEL)
                .toList();
        return sections.size() < FEWEST_SECTIONS ? Optional.empty() : Optional.of(new TableOfContents(sections));
    }
}
