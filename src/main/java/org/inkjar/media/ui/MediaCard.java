package org.inkjar.media.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.inkjar.common.Words;
import org.inkjar.media.ByteCount;
import org.inkjar.media.MediaItem;

/** One entry: its picture, its name, and a box to select it. */
class MediaCard extends ListItem {

    private final NativeButton open;

    /** @param standing what is to be known of the entry besides its file, a line each */
    MediaCard(MediaItem item, List<String> standing, Consumer<MediaItem> onOpen) {
        addClassName("media-card");
        open = new NativeButton("", click -> onOpen.accept(item));
        open.add(thumbnail(item), name(item), hint(facts(item)));
        standing.forEach(line -> open.add(hint(line)));
        add(open);
    }

    /** Says that something went wrong with it. */
    MediaCard failed(String trouble) {
        var line = hint(trouble);
        line.addClassName("trouble");
        open.add(line);
        return this;
    }

    /** Offers to select it together with others, for those who may change it. */
    MediaCard selectable(MediaItem item, BiConsumer<MediaItem, Boolean> onSelect) {
        var select = new Checkbox();
        select.addValueChangeListener(change -> onSelect.accept(item, change.getValue()));
        select.setAriaLabel(Words.of("media.select", item.fileName()));
        add(select);
        return this;
    }

    static Component thumbnail(MediaItem item) {
        if (item.isPicture()) {
            return picture(new Image(item.thumbnailPath(), item.text().alt()));
        }
        return kind(item);
    }

    static Image picture(Image image) {
        image.addClassName("media-thumbnail");
        image.getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
        return image;
    }

    static Span kind(MediaItem item) {
        var kind = new Span(item.type().extension().toUpperCase(Locale.ROOT));
        kind.addClassNames("media-thumbnail", "media-kind");
        kind.getElement().setAttribute("aria-hidden", "true");
        return kind;
    }

    static Span name(MediaItem item) {
        var name = new Span(item.fileName());
        name.addClassName("media-card-name");
        return name;
    }

    static Span hint(String text) {
        var hint = new Span(text);
        hint.addClassName("hint");
        return hint;
    }

    static String facts(MediaItem item) {
        var length = ByteCount.of(item.bytes());
        return item.width() == 0 ? length : Words.of("media.dimensions", item.width(), item.height(), length);
    }
}
