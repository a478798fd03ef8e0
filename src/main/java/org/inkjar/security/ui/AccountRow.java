package org.inkjar.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** One of the things by which, or where, somebody is signed in: what it is, what is known of it, what can be done. */
class AccountRow extends ListItem {

    private final Div heading = new Div();
    private final Div actions = new Div();

    AccountRow(String name, String... facts) {
        addClassName("account-row");
        var title = new Span(name);
        title.addClassName("account-row-name");
        heading.add(title);
        heading.addClassName("account-row-heading");
        var text = new Div(heading);
        Stream.of(facts).map(AccountRow::fact).forEach(text::add);
        text.addClassName("account-row-text");
        actions.addClassName("actions");
        add(text, actions);
    }

    /** Puts a word beside the name. */
    void mark(String word) {
        var badge = new Span(word);
        badge.addClassName("account-badge");
        heading.add(badge);
    }

    void addActions(Component... components) {
        actions.add(components);
    }

    private static Component fact(String text) {
        var line = new Span(text);
        line.addClassName("hint");
        return line;
    }
}
