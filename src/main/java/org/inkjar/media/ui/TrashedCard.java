package org.inkjar.media.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.function.Consumer;
import org.inkjar.common.Words;
import org.inkjar.media.MediaItem;
import org.inkjar.media.MediaService;

/** An entry that is deleted: readers do not get it any more, so its picture comes by way of the session. */
class TrashedCard extends ListItem {

    TrashedCard(MediaItem item, MediaService service, Consumer<MediaItem> onRestore) {
        addClassName("media-card");
        var restore = new Button(Words.of("media.restore"), click -> onRestore.accept(item));
        restore.setAriaLabel(Words.of("media.restore.named", item.fileName()));
        var body =
                new Div(thumbnail(item, service), MediaCard.name(item), MediaCard.hint(MediaCard.facts(item)), restore);
        body.addClassName("media-card-body");
        add(body);
    }

    private static Component thumbnail(MediaItem item, MediaService service) {
        if (!item.isPicture()) {
            return MediaCard.kind(item);
        }
        var image = new Image();
        image.setAlt(item.text().alt());
        image.setSrc(DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        service.open(item.id()), item.fileName(), item.type().contentType(), item.bytes()))
                .inline());
        return MediaCard.picture(image);
    }
}
