package org.inkjar.common.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.inkjar.common.Words;

/** An ordered list of links to be edited: labels and addresses, which can be added, moved and removed. */
public final class LinkRows extends FieldSet implements HasValidation {

    private final OrderedList list = new OrderedList();
    private final Paragraph error = new Paragraph();
    private final Runnable changed;

    /**
     * A list without links.
     *
     * @param changed called when a button changed the list, or a link got another label
     */
    public LinkRows(String legend, String help, Runnable changed) {
        super(legend);
        this.changed = changed;
        addClassName("link-rows");
        var hint = new Paragraph(help);
        hint.addClassName("hint");
        error.addClassName("error");
        error.getElement().setAttribute("role", "alert");
        var add = new Button(Words.of("common.link.add"), Glyph.ADD.create(), click -> add());
        add(hint, list, error, add);
    }

    public void setValues(List<Value> values) {
        list.removeAll();
        values.forEach(value -> list.add(new LinkRow(value, this)));
        setInvalid(false);
        place();
    }

    /** The links as they are typed, right or wrong. */
    public List<Value> values() {
        return rows().stream().map(LinkRow::value).toList();
    }

    /** The links; empty when one of them is wrong, which its row then shows. */
    public <T> Optional<List<T>> read(BiFunction<String, String, T> factory) {
        var links = rows().stream().map(row -> row.read(factory)).toList();
        return links.stream().allMatch(Optional::isPresent)
                ? Optional.of(links.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    void move(LinkRow row, int by) {
        put(row, list.indexOf(row) + by);
        row.focusMover(by < 0);
    }

    /** Puts a row that was dragged where another one is; one of another list is not taken. */
    void drop(LinkRow dragged, LinkRow where) {
        if (dragged != where && rows().contains(dragged)) {
            put(dragged, list.indexOf(where));
        }
    }

    private void put(LinkRow row, int index) {
        list.remove(row);
        list.addComponentAtIndex(index, row);
        place();
        changed.run();
    }

    void remove(LinkRow row) {
        list.remove(row);
        place();
        focus();
        changed.run();
    }

    void renamed() {
        changed.run();
    }

    private void add() {
        var row = new LinkRow(new Value("", ""), this);
        list.add(row);
        place();
        row.focus();
        changed.run();
    }

    private void place() {
        var rows = rows();
        rows.forEach(row -> row.place(row == rows.getFirst(), row == rows.getLast()));
    }

    private void focus() {
        var rows = rows();
        if (!rows.isEmpty()) {
            rows.getLast().focus();
        }
    }

    private List<LinkRow> rows() {
        return list.getChildren().map(LinkRow.class::cast).toList();
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }

    /** A link as it is typed. */
    public record Value(String label, String address) {}
}
