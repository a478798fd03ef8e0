package org.inkjar.media.ui;

import java.util.List;
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
        var what =
                items.size() == 1 ? "“%s”".formatted(items.getFirst().fileName()) : "%d files".formatted(items.size());
        Confirmation.ask("Delete %s?".formatted(what), consequences(items), "Delete", () -> delete(items, what));
    }

    private void delete(List<MediaItem> items, String what) {
        var ids = items.stream().map(MediaItem::id).toList();
        service.delete(ids);
        after.run();
        Notices.done("Deleted %s.".formatted(what), () -> {
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
                ? "No post uses it. Links from elsewhere will lead nowhere."
                : "It will be missing in %s.".formatted(named(titles));
    }

    private static String named(List<String> titles) {
        var first = "“%s”".formatted(titles.getFirst());
        return switch (titles.size()) {
            case 1 -> first;
            case 2 -> "%s and “%s”".formatted(first, titles.getLast());
            default -> "%s and %d other posts".formatted(first, titles.size() - 1);
        };
    }
}
