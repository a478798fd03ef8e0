package org.inkjar.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.inkjar.common.Words;
import org.inkjar.media.MediaItem;
import org.inkjar.media.MediaUses.MediaUse;

/** Where an entry is used. */
class MediaUsesList extends Composite<Div> {

    private final Function<MediaItem, List<MediaUse>> usesOf;
    private final Span count = new Span();
    private final UnorderedList list = new UnorderedList();

    MediaUsesList(Function<MediaItem, List<MediaUse>> usesOf) {
        this.usesOf = usesOf;
        getContent().addClassName("media-uses");
        getContent().add(count, list);
    }

    void show(MediaItem item) {
        var uses = usesOf.apply(item);
        count.setText(count(uses.size()));
        list.removeAll();
        uses.forEach(use ->
                list.add(new ListItem(use.isOpen() ? new Anchor(use.editor(), use.title()) : new Span(use.title()))));
    }

    static String count(int uses) {
        return Words.of("media.uses", uses);
    }
}
