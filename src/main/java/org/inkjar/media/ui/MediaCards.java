package org.inkjar.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.inkjar.common.Words;
import org.inkjar.media.MediaFilter;
import org.inkjar.media.MediaItem;
import org.inkjar.media.MediaKey;
import org.inkjar.media.MediaLibrary;
import org.inkjar.media.MediaRights;
import org.inkjar.media.MediaService;
import org.inkjar.media.MediaShelf;
import org.inkjar.media.MediaUses.MediaUse;
import org.inkjar.media.SmallerVersions;
import org.inkjar.media.UsedMedia;
import org.springframework.data.domain.PageRequest;

/** The entries as small pictures, some dozen at a time. */
class MediaCards extends Composite<Div> {

    private static final int PAGE = 48;

    private final MediaLibrary library;
    private final MediaService service;
    private final UsedMedia uses;
    private final SmallerVersions versions;
    private final MediaRights rights;
    private final Listener listener;
    private final ZoneId zone;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph();
    private final Button more = new Button(Words.of("media.more"), click -> showNextPage());
    private final Map<UUID, MediaItem> selected = new LinkedHashMap<>();
    private MediaFilter filter = MediaFilter.ALL;
    private long count;
    private int pages;

    MediaCards(
            MediaLibrary library,
            MediaService service,
            UsedMedia uses,
            SmallerVersions versions,
            MediaRights rights,
            ZoneId zone,
            Listener listener) {
        this.library = library;
        this.service = service;
        this.uses = uses;
        this.versions = versions;
        this.rights = rights;
        this.zone = zone;
        this.listener = listener;
        list.addClassName("media-cards");
        empty.addClassNames("media-empty", "hint");
        getContent().add(list, empty, more);
    }

    /** What somebody does with the cards. */
    interface Listener {

        void open(MediaItem item);

        void select(List<MediaItem> items);

        void restore(MediaItem item);
    }

    /** Shows as many as before: whoever has just changed one is where they were. */
    void show(MediaFilter newFilter, long newCount) {
        int wanted = newFilter.equals(filter) ? Math.max(pages, 1) : 1;
        filter = newFilter;
        count = newCount;
        pages = 0;
        list.removeAll();
        selected.clear();
        listener.select(List.of());
        empty.setVisible(count == 0);
        empty.setText(nothing());
        for (int i = 0; i < wanted; i++) {
            showNextPage();
        }
    }

    private String nothing() {
        if (filter.equals(MediaFilter.ALL)) {
            return Words.of("media.none");
        }
        return filter.shelf() == MediaShelf.TRASH
                ? Words.of("media.none.trash", MediaService.KEPT.toDays())
                : Words.of("media.none.found");
    }

    private void showNextPage() {
        var places = uses.all();
        var missing = versions.missing();
        library.list(filter, PageRequest.of(pages, PAGE))
                .forEach(item -> list.add(card(item, places, missing.contains(item.id()))));
        pages++;
        more.setVisible((long) pages * PAGE < count);
    }

    private ListItem card(MediaItem item, Map<MediaKey, List<MediaUse>> places, boolean failed) {
        if (filter.shelf() == MediaShelf.TRASH) {
            return new TrashedCard(item, service, listener::restore);
        }
        var count = places.getOrDefault(item.key(), List.of()).size();
        var uploaded = Words.dates("media.date").format(item.uploadedAt().atZone(zone));
        var card = new MediaCard(item, List.of(MediaUsesList.count(count), uploaded), listener::open);
        if (failed) {
            card.failed(Words.of("media.versions.missing"));
        }
        return rights.mayChange(item) ? card.selectable(item, this::select) : card;
    }

    private void select(MediaItem item, boolean isSelected) {
        if (isSelected) {
            selected.put(item.id(), item);
        } else {
            selected.remove(item.id());
        }
        listener.select(List.copyOf(selected.values()));
    }
}
