package org.inkjar.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.inkjar.common.ui.Glyph;

/** What could not be uploaded, and what to do about it. It stays until somebody has read it. */
class MediaFailures extends Composite<Div> {

    private final UnorderedList list = new UnorderedList();

    MediaFailures() {
        getContent().addClassName("media-failures");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(list);
    }

    void add(String fileName, String message) {
        var name = new Span(fileName);
        name.addClassName("media-failure-name");
        var item = new ListItem(new Div(name, new Span(message)));
        var dismiss = new Button(Glyph.REMOVE.create(), click -> list.remove(item));
        dismiss.setAriaLabel("Dismiss the message about " + fileName);
        dismiss.addThemeVariants(ButtonVariant.TERTIARY);
        dismiss.addClassName("icon-button");
        item.add(dismiss);
        list.add(item);
    }
}
