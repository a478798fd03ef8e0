package org.inkjar.post.ui;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.post.PostColumns.Choice;

/** Chooses the columns of the list and their order. Each step is done at once. */
class PostColumnsDialog extends Dialog {

    private final Map<String, String> columns;
    private final Consumer<Choice> onChange;
    private final OrderedList list = new OrderedList();
    private List<String> order = new ArrayList<>();
    private List<String> hidden = new ArrayList<>();

    /** @param columns what those that can be chosen are called, by their keys, in the order in which they were made */
    PostColumnsDialog(Map<String, String> columns, Choice present, Consumer<Choice> onChange) {
        super(Words.of("post.columns"));
        this.columns = new LinkedHashMap<>(columns);
        this.onChange = onChange;
        var hint = new Paragraph(Words.of("post.columns.help"));
        hint.addClassName("hint");
        list.addClassName("columns-order");
        var fields = new Div(hint, list);
        fields.addClassName("fields");
        add(fields);
        var reset = new Button(Words.of("post.columns.reset"), click -> reset());
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(reset, new Button(Words.of("common.close"), click -> close()));
        show(present);
    }

    private void show(Choice choice) {
        order = new ArrayList<>(choice.arrange(List.copyOf(columns.keySet())));
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
        var shown = new Checkbox(name(column), !hidden.contains(column));
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
                step(column, Glyph.UP, Words.of("post.columns.up", name(column)), at - 1, at > 0),
                step(column, Glyph.DOWN, Words.of("post.columns.down", name(column)), at + 1, at < order.size() - 1));
        row.addClassName("column-row");
        return row;
    }

    private Button step(String column, Glyph glyph, String label, int to, boolean possible) {
        var button = new Button(glyph.create(), click -> move(column, to));
        button.setAriaLabel(label);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setEnabled(possible);
        return button;
    }

    private void move(String column, int to) {
        int from = order.indexOf(column);
        Collections.swap(order, from, to);
        show(new Choice(order, hidden));
        tell();
        focus(to, to < from);
    }

    /** The focus stays with the column that moves: on the arrow that moved it, while that can move it further. */
    private void focus(int at, boolean up) {
        var arrows = list.getComponentAt(at)
                .getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
        var wished = up ? arrows.getFirst() : arrows.getLast();
        var other = up ? arrows.getLast() : arrows.getFirst();
        (wished.isEnabled() ? wished : other).focus();
    }

    private String name(String column) {
        return columns.getOrDefault(column, column);
    }
}
