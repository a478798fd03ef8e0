package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.inkjar.common.Words;

/** What the history says where there is nothing to show. */
final class HistoryEmptyState {

    private HistoryEmptyState() {}

    static Component nothingKept() {
        return state(Words.of("post.history.none"), Words.of("post.history.none.text"));
    }

    static Component notKept() {
        return state(Words.of("post.history.gone"), Words.of("post.history.gone.text"));
    }

    private static Component state(String title, String text) {
        var state = new Div(new H2(title), new Paragraph(text));
        state.addClassName("history-empty");
        return state;
    }
}
