package org.inkjar.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiFunction;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;

/** One link of {@link LinkRows}: its label, its address, and the buttons that move it. */
final class LinkRow extends ListItem {

    private final TextField label = new TextField(Words.of("common.link.label"));
    private final TextField address = new TextField(Words.of("common.link.address"));
    private final FieldErrors errors = new FieldErrors();
    private final Button up;
    private final Button down;
    private final Button remove;

    LinkRow(LinkRows.Value value, LinkRows rows) {
        addClassName("link-row");
        up = button(Glyph.UP, () -> rows.move(this, -1));
        down = button(Glyph.DOWN, () -> rows.move(this, 1));
        remove = button(Glyph.REMOVE, () -> rows.remove(this));
        errors.bind("label", label);
        errors.bind("address", address);
        label.setValue(value.label());
        address.setValue(value.address());
        label.addValueChangeListener(change -> {
            nameButtons();
            rows.renamed();
        });
        nameButtons();
        var buttons = new Div(up, down, remove);
        buttons.addClassName("actions");
        add(handle(), label, address, buttons);
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragSourceComponent()
                        .flatMap(handle -> handle.getParent())
                        .filter(LinkRow.class::isInstance)
                        .map(LinkRow.class::cast)
                        .ifPresent(dragged -> rows.drop(dragged, this)));
    }

    LinkRows.Value value() {
        return new LinkRows.Value(label.getValue(), address.getValue());
    }

    /** The link that the row describes; empty when it is none, which the row then shows. */
    <T> Optional<T> read(BiFunction<String, String, T> factory) {
        try {
            errors.clear();
            return Optional.of(factory.apply(label.getValue(), address.getValue()));
        } catch (InvalidInputException e) {
            errors.show(e);
            return Optional.empty();
        }
    }

    void focus() {
        label.focus();
    }

    void place(boolean first, boolean last) {
        up.setEnabled(!first);
        down.setEnabled(!last);
    }

    /** The browser takes the focus off what moves. */
    void focusMover(boolean upwards) {
        var wished = upwards ? up : down;
        (wished.isEnabled() ? wished : upwards ? down : up).focus();
    }

    /** For a pointer, which would select text if the whole row could be dragged. The keyboard has the buttons. */
    private static Span handle() {
        var handle = Glyph.DRAG.create();
        handle.addClassName("drag-handle");
        handle.getElement().setAttribute("title", Words.of("common.link.drag"));
        DragSource.create(handle);
        return handle;
    }

    private void nameButtons() {
        var name = label.getValue().isBlank()
                ? Words.of("common.link.nameless")
                : Words.of("common.link.name", label.getValue().strip());
        up.setAriaLabel(Words.of("common.link.up", name));
        down.setAriaLabel(Words.of("common.link.down", name));
        remove.setAriaLabel(Words.of("common.link.remove", name));
    }

    private static Button button(Glyph glyph, Runnable action) {
        var button = new Button(glyph.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("icon-button");
        return button;
    }
}
