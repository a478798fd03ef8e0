package org.inkjar.media.ui;

import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Confirmation;
import org.inkjar.common.ui.Notices;
import org.inkjar.media.MediaItem;
import org.inkjar.media.MediaService;
import org.inkjar.media.MediaUses.MediaUse;
import org.inkjar.media.UsedMedia;

/** Deletes entries after saying what would miss them, and brings them back. */
class MediaDeletion {

    private final MediaService service;
    private final UsedMedia uses;
    private final Runnable after;

    MediaDeletion(MediaService service, UsedMedia uses, Runnable after) {
        this.service = service;
        this.uses = uses;
        this.after = after;
    }

    void ask(List<MediaItem> items) {
        var first = items.getFirst().fileName();
        Confirmation.ask(
                Words.of("media.delete.question", first, items.size()),
                consequences(items),
                Words.of("media.delete"),
                () -> delete(items, first));
    }

    private void delete(List<MediaItem> items, String first) {
        var ids = items.stream().map(MediaItem::id).toList();
        service.delete(ids);
        after.run();
        Notices.done(Words.of("media.deleted", first, items.size()), () -> {
            service.restore(ids);
            after.run();
        });
    }

    private String consequences(List<MediaItem> items) {
        var places = uses.all();
        var titles = items.stream()
                .flatMap(item -> places.getOrDefault(item.key(), List.of()).stream())
                .map(MediaUse::title)
                .distinct()
                .toList();
        return titles.isEmpty()
                ? Words.of("media.delete.unused")
                : Words.of(
                        "media.delete.missing", titles.getFirst(), titles.getLast(), titles.size(), titles.size() - 1);
    }
}
