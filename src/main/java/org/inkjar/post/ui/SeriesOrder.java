package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.post.PostStatus;
import org.inkjar.post.SeriesPartItem;

/** The parts of a series, put in order by dragging them or by the buttons beside them. */
class SeriesOrder extends Composite<Div> {

    private final OrderedList list = new OrderedList();
    private final Span news = new Span();

    SeriesOrder() {
        news.getElement().setAttribute("role", "status");
        news.addClassName("visually-hidden");
        getContent().addClassName("series-order");
        getContent().add(list, news);
    }

    void show(List<SeriesPartItem> parts) {
        list.removeAll();
        parts.forEach(part -> list.add(new Row(part)));
        place();
    }

    /** The posts in their order. */
    List<UUID> order() {
        return rows().stream().map(row -> row.part.postId()).toList();
    }

    private List<Row> rows() {
        return list.getChildren().map(Row.class::cast).toList();
    }

    private void move(Row row, int to) {
        list.remove(row);
        list.addComponentAtIndex(to, row);
        place();
        news.setText(Words.of("post.series.order.moved", row.part.title(), to + 1, rows().size()));
    }

    private void place() {
        var rows = rows();
        rows.forEach(row -> row.place(rows.indexOf(row), rows.size()));
    }

    private final class Row extends ListItem {

        private final SeriesPartItem part;
        private final Button up = button(Glyph.UP, -1);
        private final Button down = button(Glyph.DOWN, 1);

        Row(SeriesPartItem part) {
            this.part = part;
            up.setAriaLabel(Words.of("post.series.order.up", part.title()));
            down.setAriaLabel(Words.of("post.series.order.down", part.title()));
            var title = new Span(part.title());
            title.addClassName("series-part-title");
            add(title);
            if (part.status() != PostStatus.PUBLISHED) {
                add(new StatusBadge(part.status()));
            }
            add(up, down);
            DragSource.create(this);
            var target = DropTarget.create(this);
            target.setDropEffect(DropEffect.MOVE);
            target.addDropListener(drop -> drop.getDragSourceComponent()
                    .filter(dragged -> dragged instanceof Row && !dragged.equals(this))
                    .map(Row.class::cast)
                    .filter(dragged -> rows().contains(dragged))
                    .ifPresent(dragged -> move(dragged, list.indexOf(this))));
        }

        void place(int index, int count) {
            up.setEnabled(index > 0);
            down.setEnabled(index < count - 1);
        }

        private Button button(Glyph glyph, int by) {
            var button = new Button(glyph.create(), click -> {
                move(this, list.indexOf(this) + by);
                focusMover(by);
            });
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.addClassName("icon-button");
            return button;
        }

        /** The browser takes the focus off what moves. */
        private void focusMover(int by) {
            var wished = by < 0 ? up : down;
            (wished.isEnabled() ? wished : by < 0 ? down : up).focus();
        }
    }
}
