package org.inkjar.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;

/** What could not be uploaded, and what to do about it. It stays until somebody has read it. */
class MediaFailures extends Composite<Div> {

    /** Nobody reads more. */
    private static final int MOST = 20;

    private final UnorderedList list = new UnorderedList();
    private final Span others = new Span();
    private int left;

    MediaFailures() {
        getContent().addClassName("media-failures");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(list, others);
    }

    void add(String fileName, String message) {
        if (list.getComponentCount() < MOST) {
            list.add(item(fileName, message));
        } else {
            left++;
            others.setText(Words.of("media.failures.more", left));
        }
    }

    private ListItem item(String fileName, String message) {
        var name = new Span(fileName);
        name.addClassName("media-failure-name");
        var item = new ListItem(new Div(name, new Span(message)));
        var dismiss = new Button(Glyph.REMOVE.create(), click -> dismiss(item));
        dismiss.setAriaLabel(Words.of("media.failures.dismiss", fileName));
        dismiss.addThemeVariants(ButtonVariant.TERTIARY);
        dismiss.addClassName("icon-button");
        item.add(dismiss);
        return item;
    }

    private void dismiss(ListItem item) {
        list.remove(item);
        if (list.getComponentCount() == 0) {
            left = 0;
            others.setText("");
        }
    }
}
