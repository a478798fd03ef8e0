package org.inkjar.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A short list of what waits for somebody, each with the way to where it is done. */
class TodoPanel extends Section {

    /** @param whenEmpty what to say where nothing waits */
    TodoPanel(String title, String whenEmpty, List<Todo> todos) {
        addClassNames("panel", "todo-panel");
        add(new H2(title));
        if (todos.isEmpty()) {
            var hint = new Paragraph(whenEmpty);
            hint.addClassName("hint");
            add(hint);
        } else {
            add(new UnorderedList(todos.stream().map(TodoPanel::item).toArray(ListItem[]::new)));
        }
    }

    private static ListItem item(Todo todo) {
        var note = new Span(todo.note());
        note.addClassName("hint");
        var item = new ListItem(new Anchor(todo.address(), todo.title()), note);
        item.setClassName("failed", todo.failed());
        return item;
    }
}
