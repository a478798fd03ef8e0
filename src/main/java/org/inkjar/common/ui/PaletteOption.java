package org.inkjar.common.ui;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;

/** A link or a button in the list of the palette. The focus stays in the field, which says which one is active. */
class PaletteOption extends HtmlContainer implements ClickNotifier<PaletteOption> {

    PaletteOption(String id, PaletteEntry entry) {
        super(entry.action() == null ? "a" : "button");
        setId(id);
        addClassName("palette-option");
        getElement().setAttribute("role", "option");
        getElement().setAttribute("tabindex", "-1");
        if (entry.action() == null) {
            getElement().setAttribute("href", entry.path());
            getElement().setAttribute(entry.outside() ? "router-ignore" : "router-link", true);
        } else {
            getElement().setAttribute("type", "button");
        }
        var title = new Span(entry.title());
        title.addClassName("palette-title");
        add(entry.glyph().create(), title);
        if (!entry.hint().isEmpty()) {
            var hint = new Span(entry.hint());
            hint.addClassName("palette-hint");
            add(hint);
        }
    }
}
