package org.inkjar.post.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.inkjar.common.ui.Glyph;
import org.inkjar.post.PostColumns.Choice;

/** Chooses the columns of the list and their order. Each step is done at once. */
class PostColumnsDialog extends Dialog {

    private final List<String> made;
    private final Consumer<Choice> onChange;
    private final OrderedList list = new OrderedList();
    private List<String> order = new ArrayList<>();
    private List<String> hidden = new ArrayList<>();

    /** @param columns those that can be chosen, in the order in which they were made */
    PostColumnsDialog(List<String> columns, Choice present, Consumer<Choice> onChange) {
        super("Columns");
        made = List.copyOf(columns);
        this.onChange = onChange;
        var hint = new Paragraph("Kept for you. Where there is little room, some are not shown.");
        hint.addClassName("hint");
        list.addClassName("columns-order");
        var fields = new Div(hint, list);
        fields.addClassName("fields");
        add(fields);
        var reset = new Button("Reset", click -> reset());
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(reset, new Button("Close", click -> close()));
        show(present);
    }

    private void show(Choice choice) {
        order = new ArrayList<>(choice.arrange(made));
        hidden = new ArrayList<>(choice.hidden());
        list.removeAll();
        order.forEach(column -> list.add(row(column)));
    }

    private void reset() {
        show(Choice.AS_MADE);
        onChange.accept(Choice.AS_MADE);
    }

    private void tell() {
        onChange.accept(new Choice(order, hidden));
    }

    private ListItem row(String column) {
        var shown = new Checkbox(column, !hidden.contains(column));
        shown.addValueChangeListener(change -> {
            hidden.remove(column);
            if (!change.getValue()) {
                hidden.add(column);
            }
            tell();
        });
        int at = order.indexOf(column);
        var row = new ListItem(
                shown,
                step(column, Glyph.UP, "up", at - 1, at > 0),
                step(column, Glyph.DOWN, "down", at + 1, at < order.size() - 1));
        row.addClassName("column-row");
        return row;
    }

    private Button step(String column, Glyph glyph, String where, int to, boolean possible) {
        var button = new Button(glyph.create(), click -> move(column, where, to));
        button.setAriaLabel("Move %s %s".formatted(column, where));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setEnabled(possible);
        return button;
    }

    /** The focus stays with the column that moves. */
    private void move(String column, String where, int to) {
        Collections.swap(order, order.indexOf(column), to);
        show(new Choice(order, hidden));
        tell();
        list.getChildren()
                .skip(to)
                .findFirst()
                .flatMap(row -> row.getChildren()
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .filter(Button::isEnabled)
                        .min((left, right) -> Boolean.compare(isFor(right, where), isFor(left, where))))
                .ifPresent(Focusable::focus);
    }

    private static boolean isFor(Button button, String where) {
        return button.getAriaLabel().filter(label -> label.endsWith(where)).isPresent();
    }
}
