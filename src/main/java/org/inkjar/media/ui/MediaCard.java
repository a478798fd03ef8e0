package org.inkjar.media.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.inkjar.media.ByteCount;
import org.inkjar.media.MediaItem;

/** One entry: its picture, its name, and a box to select it. */
class MediaCard extends ListItem {

    MediaCard(MediaItem item, Consumer<MediaItem> onOpen, BiConsumer<MediaItem, Boolean> onSelect) {
        addClassName("media-card");
        var name = new Span(item.fileName());
        name.addClassName("media-card-name");
        var facts = new Span(facts(item));
        facts.addClassName("hint");
        var open = new NativeButton("", click -> onOpen.accept(item));
        open.add(thumbnail(item), name, facts);
        var select = new Checkbox();
        select.addValueChangeListener(change -> onSelect.accept(item, change.getValue()));
        select.setAriaLabel("Select " + item.fileName());
        add(open, select);
    }

    static Component thumbnail(MediaItem item) {
        if (item.isPicture()) {
            var image = new Image(item.lastingPath(), item.text().alt());
            image.addClassName("media-thumbnail");
            image.getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
            return image;
        }
        var kind = new Span(item.type().extension().toUpperCase(Locale.ROOT));
        kind.addClassNames("media-thumbnail", "media-kind");
        kind.getElement().setAttribute("aria-hidden", "true");
        return kind;
    }

    static String facts(MediaItem item) {
        var length = ByteCount.of(item.bytes());
        return item.width() == 0 ? length : "%d × %d, %s".formatted(item.width(), item.height(), length);
    }
}
