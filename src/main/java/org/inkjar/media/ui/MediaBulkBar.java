package org.inkjar.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.media.MediaItem;

/** What can be done with the selected entries. */
class MediaBulkBar extends Composite<Div> {

    private final Span count = new Span();
    private final Button delete;
    private List<MediaItem> items = List.of();

    MediaBulkBar(MediaDeletion deletion) {
        delete = new Button(Words.of("media.delete.selected"), click -> deletion.ask(items));
        delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("media-bulk");
        getContent().add(count, delete);
        show(List.of());
    }

    final void show(List<MediaItem> selection) {
        items = selection;
        count.setText(items.isEmpty() ? "" : Words.of("media.selected", items.size()));
        delete.setVisible(!items.isEmpty());
        getContent().setClassName("idle", items.isEmpty());
    }
}
