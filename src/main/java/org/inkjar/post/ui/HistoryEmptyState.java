package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What the history says where there is nothing to show. */
final class HistoryEmptyState {

    private HistoryEmptyState() {}

    static Component nothingKept() {
        return state("Nothing changed yet", "The next save keeps what is there now, and what you make of it.");
    }

    static Component notKept() {
        return state("This revision is no longer kept", "Choose another one. Those with a name are kept for good.");
    }

    private static Component state(String title, String text) {
        var state = new Div(new H2(title), new Paragraph(text));
        state.addClassName("history-empty");
        return state;
    }
}
