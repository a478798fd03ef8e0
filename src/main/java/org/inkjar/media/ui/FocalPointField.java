package org.inkjar.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.function.Consumer;
import org.inkjar.common.Words;
import org.inkjar.media.FocalPoint;
import org.inkjar.media.MediaItem;

/** A picture and the point of it that matters most: chosen by a click, or moved with the arrow keys. */
class FocalPointField extends Composite<Div> {

    private static final String X = "Math.round(100 * event.offsetX / element.clientWidth)";
    private static final String Y = "Math.round(100 * event.offsetY / element.clientHeight)";
    private static final String KEY = "event.key";
    private static final int STEP = 5;

    private final Image image = new Image();
    private final Span mark = new Span();
    private final NativeButton surface = new NativeButton();
    private final Span words = new Span();
    private final Consumer<FocalPoint> onChange;
    private FocalPoint point = FocalPoint.CENTRE;

    FocalPointField(Consumer<FocalPoint> onChange) {
        this.onChange = onChange;
        mark.addClassName("focal-mark");
        words.addClassName("hint");
        words.getElement().setAttribute("role", "status");
        surface.addClassName("focal-surface");
        surface.setAriaLabel(Words.of("media.focal"));
        surface.add(image, mark);
        surface.getElement()
                .addEventListener("click", event -> choose(at(event)))
                .setFilter("event.detail > 0") // of a mouse or a finger
                .addEventData(X)
                .addEventData(Y);
        surface.getElement()
                .addEventListener(
                        "keydown",
                        event -> choose(moved(event.getEventData().get(KEY).asString())))
                .setFilter("event.key.startsWith('Arrow')")
                .preventDefault()
                .addEventData(KEY);
        getContent().add(surface, words);
    }

    void show(MediaItem item) {
        image.setSrc(item.lastingPath());
        image.setAlt(item.text().alt());
        draw(item.text().focus());
    }

    /** Where it is not, the picture alone is left. */
    void setChangeable(boolean changeable) {
        surface.setEnabled(changeable);
        mark.setVisible(changeable);
        words.setVisible(changeable);
    }

    private void choose(FocalPoint newPoint) {
        if (!newPoint.equals(point)) {
            draw(newPoint);
            onChange.accept(newPoint);
        }
    }

    private static FocalPoint at(DomEvent event) {
        var data = event.getEventData();
        return new FocalPoint(0, 0).moved(data.get(X).asInt(), data.get(Y).asInt());
    }

    private FocalPoint moved(String key) {
        return switch (key) {
            case "ArrowLeft" -> point.moved(-STEP, 0);
            case "ArrowRight" -> point.moved(STEP, 0);
            case "ArrowUp" -> point.moved(0, -STEP);
            case "ArrowDown" -> point.moved(0, STEP);
            default -> point;
        };
    }

    private void draw(FocalPoint newPoint) {
        point = newPoint;
        mark.getStyle().set("--x", point.x() + "%").set("--y", point.y() + "%");
        words.setText(Words.of("media.focal.place", point.x(), point.y()));
    }
}
