package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.post.preflight.Finding;
import org.inkjar.post.preflight.Findings;
import org.inkjar.post.preflight.Place;
import org.inkjar.post.preflight.Severity;

/** The findings of a look, problems first; a click on one leads to its place. */
class FindingList extends Composite<Div> {

    private final Consumer<Place> onGo;

    FindingList(Consumer<Place> onGo) {
        this.onGo = onGo;
        getContent().addClassName("findings");
    }

    void show(Findings findings) {
        getContent().removeAll();
        add(Words.of("post.field.problems"), Severity.PROBLEM, findings.shown());
        add(Words.of("post.field.suggestions"), Severity.SUGGESTION, findings.shown());
    }

    private void add(String title, Severity severity, List<Finding> findings) {
        var items = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(this::item)
                .toArray(ListItem[]::new);
        if (items.length > 0) {
            getContent().add(new Section(new H3(title), new UnorderedList(items)));
        }
    }

    private ListItem item(Finding finding) {
        boolean problem = finding.severity() == Severity.PROBLEM;
        var icon = (problem ? Glyph.PROBLEM : Glyph.SUGGESTION).create();
        var message = new Span(finding.message());
        message.addClassName("finding-message");
        var where = new Span(where(finding.place()));
        where.addClassName("finding-place");
        var button = new NativeButton();
        button.add(icon, message, where);
        button.addClickListener(click -> onGo.accept(finding.place()));
        var item = new ListItem(button);
        item.addClassNames("finding", problem ? "finding-problem" : "finding-suggestion");
        return item;
    }

    private static String where(Place place) {
        return place.isInText() ? Words.of("post.preflight.line", place.text().line()) : field(place.field());
    }

    /** What it is called on the screen. */
    private static String field(String name) {
        return switch (name) {
            case "title" -> Words.of("post.field.title");
            case "slug" -> Words.of("post.field.address");
            case "summary" -> Words.of("post.field.summary");
            case "cover", "coverAlt" -> Words.of("post.field.cover");
            case "seoTitle", "seoDescription" -> Words.of("post.preflight.field.search");
            case "canonicalUrl" -> Words.of("post.field.canonical");
            default -> Words.of("post.settings.open");
        };
    }
}
